/** Something that calls a function of ours when there is work for it. */
export interface EventSource {
  readonly name: string;
  /** Takes nothing new and waits for what is being worked on. */
  stop(): Promise<void>;
}
