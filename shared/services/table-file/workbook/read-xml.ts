import sax from 'sax';

/** What happens while a document is read. Names come without their prefix: `x:row` is `row`. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads a document piece by piece; after each piece whatever the listener has gathered can be taken. Throws where it is not well-formed. */
export async function* readXml(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
): AsyncGenerator<void> {
  const parser = sax.parser(true, { position: false });
  parser.onopentag = ({ name, attributes }) =>
    listener.open?.(local(name), attributes as Record<string, string>);
  parser.ontext = (text) => listener.text?.(text);
  parser.oncdata = (text) => listener.text?.(text);
  parser.onclosetag = (name) => listener.close?.(local(name));
  parser.onerror = (error) => {
    throw error;
  };
  const decoder = new TextDecoder();
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Reads a document to its end. */
export async function readWholeXml(pieces: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(pieces, listener));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
