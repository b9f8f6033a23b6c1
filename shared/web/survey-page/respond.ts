/**
 * Runs in the respondent's browser, on every page of a survey. It is sent as its own source, so it may use nothing from
 * outside its body; and since fields may be called like members of the form (`action`), it asks the form for none.
 * Everything works without it too; with it
 * - what was filled in is kept on the device until it is sent, and comes back after a reload or a lost connection;
 * - the server learns that a key or a pointer touched the page;
 * - a kiosk begins anew when nobody touches it, and a frame tells its page how high it is.
 */
export function respond(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-keep]');
  const link = location.pathname.split('/').slice(0, 3).join('/');
  const key = `insideout:${link}`;
  const store = storeNamed(form?.getAttribute('data-keep') ?? 'both');

  if (parent !== window) {
    // Not the scroll height, which is never less than that of the frame.
    const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
    const tell = () => parent.postMessage({ insideoutHeight: height() }, '*');
    new ResizeObserver(tell).observe(document.body);
  }
  if (!form) {
    // The answers have arrived: nothing is left on the device.
    if (document.querySelector('[data-sent]')) for (const each of store) each.removeItem(key);
    return;
  }

  const status = form.querySelector<HTMLElement>('[role=status]');
  const hand = form.querySelector<HTMLInputElement>('[name=by-hand]');
  const isTouched = (touched: boolean) => hand?.setAttribute('value', touched ? 'touched' : 'untouched');
  isTouched(false);
  const touch = (event: Event) => {
    if (event.isTrusted) isTouched(true);
  };
  addEventListener('pointerdown', touch, true);
  addEventListener('keydown', touch, true);

  restore(form);
  const visit = form.querySelector<HTMLInputElement>('[name=visit-id]');
  if (visit) goOnWith(visit);
  form.addEventListener('input', () => {
    for (const each of store) each.setItem(key, JSON.stringify(answersIn(form)));
    if (store.length > 0) say('saved');
  });
  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    event.preventDefault();
    void send(button?.value ?? '');
  });
  // Another language, with everything that was entered and on the same page.
  document.querySelector<HTMLAnchorElement>('header a[lang]')?.addEventListener('click', (event) => {
    event.preventDefault();
    form.setAttribute('action', (event.currentTarget as HTMLAnchorElement).href);
    void send('language');
  });
  const reset = form.getAttribute('data-reset');
  if (reset) startAnew(Number(reset) * 1000);

  function storeNamed(name: string): Storage[] {
    try {
      if (name === 'none') return [];
      if (name === 'both') return [localStorage, sessionStorage];
      return [name === 'local' ? localStorage : sessionStorage];
    } catch {
      return [];
    }
  }

  function say(what: 'saved' | 'offline'): void {
    if (status) status.textContent = status.dataset[what] ?? '';
  }

  /** Questions are the fields without a data attribute; those of other pages are hidden and stay as they came. */
  function answersIn(from: HTMLFormElement): [string, string][] {
    const technical = new Set(
      [...from.querySelectorAll<HTMLInputElement>('[data-own]')].map(({ name }) => name),
    );
    return [...new FormData(from)].flatMap(([name, value]): [string, string][] =>
      technical.has(name) || typeof value !== 'string' || value === '' ? [] : [[name, value]],
    );
  }

  /** What the server filled in counts more than what the device remembers. */
  function restore(into: HTMLFormElement): void {
    const kept: [string, string][] = JSON.parse(store[0]?.getItem(key) ?? '[]');
    if (kept.length === 0 || into.hasAttribute('data-filled')) return;
    const given = new Set(answersIn(into).map(([name]) => name));
    for (const [name, value] of kept) {
      if (given.has(name)) continue;
      for (const field of into.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === 'radio' || field.type === 'checkbox') field.checked ||= field.value === value;
        else if (field.type !== 'hidden') field.value = value;
      }
    }
  }

  /** Whoever goes back is in the same visit, so that sending again corrects the answers and is no second one. */
  function goOnWith(field: HTMLInputElement): void {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const earlier = navigation?.type === 'back_forward' && store[0]?.getItem(`${key}:visit`);
    if (earlier) field.value = earlier;
    store[0]?.setItem(`${key}:visit`, field.value);
  }

  /** Asks for the page's head first: a form that is sent into nowhere would take the page with it. */
  async function send(go: string): Promise<void> {
    try {
      await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    } catch {
      say('offline');
      const again = () => {
        removeEventListener('online', again);
        clearTimeout(later);
        void send(go);
      };
      const later = setTimeout(again, 15_000);
      addEventListener('online', again);
      return;
    }
    const pressed = document.createElement('input');
    pressed.type = 'hidden';
    pressed.name = 'go';
    pressed.value = go;
    form?.insertAdjacentElement('beforeend', pressed);
    if (form) HTMLFormElement.prototype.submit.call(form);
    // Whoever comes back to this page may press another button.
    pressed.remove();
  }

  function startAnew(afterMilliseconds: number): void {
    let timer: ReturnType<typeof setTimeout>;
    const stay = () => {
      clearTimeout(timer);
      timer = setTimeout(leave, afterMilliseconds);
    };
    /** Without a connection the browser's own error page would stay for good, so only the fields are emptied. */
    const leave = () => {
      if (form) HTMLFormElement.prototype.reset.call(form);
      fetch(link, { method: 'HEAD', cache: 'no-store' }).then(() => location.replace(link), stay);
    };
    for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, stay, true);
    stay();
  }
}
