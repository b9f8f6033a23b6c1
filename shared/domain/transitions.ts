/** A state machine as data: which state may follow which. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

/** The states from which `to` may be entered. */
export function statesBefore<State extends string>(transitions: Transitions<State>, to: State): State[] {
  const states = Object.keys(transitions) as State[];
  return states.filter((from) => transitions[from].includes(to));
}
