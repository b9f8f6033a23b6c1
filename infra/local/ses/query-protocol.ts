import { randomUUID } from 'node:crypto';

/** The parameters of a call: `Destinations.member.1`, `Tags.member.1.Name` and so on. */
export type Parameters = URLSearchParams;

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly body: string;
}

/** An error that SES itself would answer with. */
export class SesError extends Error {
  override name = 'SesError';
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** `result` holds the fields of `<ActionResult>`. */
export function answerXml(action: string, result: Readonly<Record<string, string | number>>): WireAnswer {
  const fields = Object.entries(result).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
  );
  return {
    status: 200,
    body:
      `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${fields.join('')}</${action}Result>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
  };
}

export function errorXml(error: SesError): WireAnswer {
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  return {
    status: error.status,
    body:
      `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${type}</Type><Code>${error.code}</Code>` +
      `<Message>${escapeXml(error.message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  };
}

/** `list(parameters, 'Destinations')` reads `Destinations.member.1`, `.2` … */
export function list(parameters: Parameters, name: string): string[] {
  const found: string[] = [];
  for (let place = 1; ; place++) {
    const value = parameters.get(`${name}.member.${place}`);
    if (value === null) return found;
    found.push(value);
  }
}

/** Tags of a message by name. */
export function tags(parameters: Parameters): Record<string, string> {
  const found: Record<string, string> = {};
  for (let place = 1; ; place++) {
    const name = parameters.get(`Tags.member.${place}.Name`);
    if (name === null) return found;
    found[name] = parameters.get(`Tags.member.${place}.Value`) ?? '';
  }
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
