import { type Child, type PropsWithChildren, useContext } from 'hono/jsx';
import { LANGUAGES, type Language } from '../domain/localized.ts';
import { CONSOLE_PHRASES } from '../locale/console/phrases.ts';
import { BrandMark } from './components/brand-mark.tsx';
import { Document } from './document.tsx';
import { PageTables } from './table-files/page-tables.ts';

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
}

/** An entry of the main navigation. */
export interface NavigationEntry extends NavigationItem {
  /** Pages that are not below it in their path and belong to it all the same: `/segments`. */
  readonly also?: readonly string[];
}

interface Props {
  readonly language: Language;
  /** The page's own path, for the way back after a change of language. */
  readonly path: string;
  readonly title: string;
  readonly lead?: Child;
  /** The pages above this one, the nearest last. */
  readonly trail?: readonly NavigationItem[];
  /** What can be done here, beside the title. */
  readonly actions?: Child;
  readonly navigation: readonly NavigationEntry[];
  /** Name and roles of whoever is signed in. */
  readonly account: string;
}

/** The frame of every page behind the sign-in. */
export function ConsoleLayout(props: PropsWithChildren<Props>) {
  const { frame } = CONSOLE_PHRASES[props.language];
  useContext(PageTables)?.giveTitle(props.title);
  return (
    <Document language={props.language} title={`${props.title} – ${frame.product}`}>
      <a class="skip" href="#content">
        {frame.skip}
      </a>
      <div class="frame">
        <header class="bar">
          <div class="bar-top">
            <a class="brand" href="/">
              <BrandMark />
              {frame.product}
            </a>
            <div class="account">
              <span class="who">{props.account}</span>
              <LanguageSwitch language={props.language} path={props.path} />
              <form method="post" action="/sign-out">
                <button type="submit" class="quiet">
                  {frame.signOut}
                </button>
              </form>
            </div>
          </div>
          <Navigation items={props.navigation} path={props.path} label={frame.navigation} />
        </header>
        <main id="content">
          <div class="page-head">
            <div>
              {props.trail && <Trail items={props.trail} label={frame.where} />}
              <h1>{props.title}</h1>
              {props.lead && <p class="lead">{props.lead}</p>}
            </div>
            {props.actions && <div class="row">{props.actions}</div>}
          </div>
          <div class="stack">{props.children}</div>
        </main>
      </div>
      <ChartScript />
    </Document>
  );
}

/** Only where charts were drawn above. */
function ChartScript() {
  const path = useContext(PageTables)?.chartScript();
  return path ? <script src={path} defer /> : null;
}

/** A button for each language; what was open stays open. */
export function LanguageSwitch({ language, path }: { language: Language; path: string }) {
  const { frame } = CONSOLE_PHRASES[language];
  const names = { en: frame.english, vi: frame.vietnamese };
  return (
    <form method="post" action="/language">
      <input type="hidden" name="to" value={path} />
      <fieldset class="languages" aria-label={frame.switchLanguage}>
        {LANGUAGES.map((choice) => (
          <button
            type="submit"
            name="language"
            value={choice}
            lang={choice}
            aria-pressed={choice === language ? 'true' : 'false'}
          >
            {names[choice]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

type NavigationProps = { items: readonly NavigationEntry[]; path: string; label: string };

function Navigation({ items, path, label }: NavigationProps) {
  return (
    <nav aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={whereIn(item, path)}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `page`: it is the very page; `true`: the page belongs to it. */
function whereIn({ href, also = [] }: NavigationEntry, path: string): 'page' | 'true' | undefined {
  const [page = ''] = path.split('?');
  if (page === href) return 'page';
  const isBelow = (place: string) => place !== '/' && `${page}/`.startsWith(`${place}/`);
  return [href, ...also].some(isBelow) ? 'true' : undefined;
}

function Trail({ items, label }: { items: readonly NavigationItem[]; label: string }) {
  return (
    <nav class="trail" aria-label={label}>
      {items.map((item) => (
        <>
          <a href={item.href}>{item.label}</a> <span aria-hidden="true">/</span>{' '}
        </>
      ))}
    </nav>
  );
}
