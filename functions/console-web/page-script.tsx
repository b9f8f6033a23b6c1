import { createContext, useContext } from 'hono/jsx';
import type { BrowserScript } from './browser-scripts.ts';

/** Called for each script of a page while it is drawn, so that its policy lets them run. */
export const PageScripts = createContext<() => void>(() => {});

/** A script of ours; the page works without it. */
export function PageScript({ script }: { script: BrowserScript }) {
  useContext(PageScripts)();
  return <script src={script.path} defer />;
}
