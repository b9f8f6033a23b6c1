/**
 * Runs in the browser of whoever edits a question. It is sent as its own source, so it may use nothing from outside its
 * body. Shortly after each change it asks the server for the same page with what is typed, takes over what that page
 * says about problems, and shows the question as it would look; the form itself is left alone.
 */
export function checkWhileTyping(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-check]');
  if (!form) return;
  const pauseInMilliseconds = 500;
  /** What servers take as an address. */
  const longestQuery = 7000;
  let timer: number | undefined;
  let asked = 0;

  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void check(), pauseInMilliseconds);
  });

  async function check(): Promise<void> {
    const query = typed();
    const note = document.querySelector<HTMLElement>('[data-too-long]');
    if (note) note.hidden = query.length <= longestQuery;
    if (query.length > longestQuery) return;
    const mine = ++asked;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-preview]')) {
      const { preview = '', place = '' } = frame.dataset;
      frame.contentWindow?.location.replace(`${preview}&${query}${place}`);
    }
    const response = await fetch(`${form?.dataset.check ?? ''}?${query}`);
    // Whoever is no longer signed in is led elsewhere; an answer that is overtaken says nothing.
    if (!response.ok || response.redirected || mine !== asked) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [before, now] = [document, page].map((each) => each.querySelector('[data-problems]'));
    if (before && now && before.innerHTML !== now.innerHTML) before.innerHTML = now.innerHTML;
  }

  function typed(): string {
    const query = new URLSearchParams();
    for (const [name, value] of form ? new FormData(form) : []) {
      if (typeof value === 'string' && name !== 'revision') query.append(name, value);
    }
    return query.toString();
  }
}
