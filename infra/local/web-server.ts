import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { listen, stopListening } from './free-port.ts';
import { StartProblem } from './start-problem.ts';

/** Something that answers requests, such as a Hono app. */
export interface WebApp {
  fetch(request: Request, environment?: object): Response | Promise<Response>;
}

export interface WebServer {
  readonly port: number;
  /** From now on requests get to the app that `choose` names for their path. */
  serve(choose: (path: string) => WebApp): void;
  stop(): Promise<void>;
}

const starting: WebApp = {
  fetch: () => new Response('Insideout is starting.', { status: 503, headers: { 'retry-after': '1' } }),
};

/** Takes the port at once, so that nothing is started for nothing when somebody else has it. */
export async function startWebServer(port: number): Promise<WebServer> {
  let choose: (path: string) => WebApp = () => starting;
  const server = createAdaptorServer({
    fetch: (request, environment) => choose(pathOf(request.url)).fetch(request, environment),
  }) as Server;
  try {
    const taken = await listen(server, port);
    return {
      port: taken,
      serve: (chosen) => {
        choose = chosen;
      },
      stop: async () => await stopListening(server),
    };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartProblem(
        `Port ${port} is in use; stop what runs there, or set PORT to another one: PORT=3100 npm start`,
      );
    }
    throw new StartProblem(`Port ${port} cannot be opened: ${message}`);
  }
}

/** `http://localhost:3000/a/token?x` → `/a/token`, without parsing the rest. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  if (start < 0) return '/';
  const end = url.slice(start).search(/[?#]/);
  return end < 0 ? url.slice(start) : url.slice(start, start + end);
}
