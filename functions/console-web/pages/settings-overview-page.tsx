import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { settingsFor } from './settings-list.ts';

/** All settings that the reader may open, a line each. */
export function SettingsOverviewPage({ reader }: { reader: StaffReader }) {
  const { settingsOverview: words } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead}>
      <div class="columns">
        {settingsFor(reader.staff).map(({ group, entries }) => (
          <section class="card">
            <h2>{words.groups[group]}</h2>
            <ul class="list plain">
              {entries.map(({ href, page }) => (
                <li>
                  <a href={href}>{words.pages[page].title}</a>
                  <p class="muted">{words.pages[page].line}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ConsolePage>
  );
}
