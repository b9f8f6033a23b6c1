import type { LinkSheet } from '#shared/services/open-link/get-link-sheet.ts';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly sheet: LinkSheet;
}

/** The line that puts a widget on a page. */
export function WidgetScript({ reader, sheet }: Props) {
  const words = reader.phrases.links.sheet;
  return (
    <section class="card">
      <h2>{words.widget}</h2>
      <div class="field">
        <label for="script">{words.script}</label>
        <p class="hint" id="script-hint">
          {words.widgetHint}
        </p>
        <textarea id="script" rows={4} readonly aria-describedby="script-hint">
          {`<script async src="${sheet.scriptAddress}"></script>`}
        </textarea>
      </div>
    </section>
  );
}

/** How a device becomes a kiosk that shows nothing but the survey. */
export function KioskSteps({ reader, sheet }: Props) {
  const { kiosk, kioskSteps } = reader.phrases.links.sheet;
  return (
    <section class="card">
      <h2>{kiosk}</h2>
      <ol class="points">
        <li>{kioskSteps.open}</li>
        <li>
          {kioskSteps.computer}
          <pre tabindex={0}>
            {`chrome --kiosk --incognito ${sheet.address}\nmsedge --kiosk ${sheet.address} --edge-kiosk-type=fullscreen`}
          </pre>
        </li>
        <li>{kioskSteps.tablet}</li>
        <li>{kioskSteps.rest}</li>
      </ol>
    </section>
  );
}
