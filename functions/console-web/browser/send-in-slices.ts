/**
 * Runs in the browser of whoever imports people. It is sent as its own source, so it may use nothing from outside its
 * body. A file that is too large for one request is sent slice by slice, and the page says how far it has come; smaller
 * ones are left to the form, which works without it.
 */
export function sendInSlices(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-slice]');
  const input = form?.querySelector<HTMLInputElement>('[type=file]');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  if (!form || !input || !status) return;
  const sliceInBytes = Number(form.getAttribute('data-slice'));
  const attempts = 4;

  form.addEventListener('submit', (event) => {
    const file = input.files?.[0];
    if (!file || file.size <= sliceInBytes) return;
    event.preventDefault();
    if (file.size > Number(form.getAttribute('data-largest'))) say('data-too-large', 0);
    else if (form.getAttribute('aria-busy') !== 'true') void send(file);
  });

  async function send(file: File): Promise<void> {
    form?.setAttribute('aria-busy', 'true');
    try {
      say('data-sending', 0);
      const page = await post(form?.action ?? '', { size: String(file.size), name: file.name }, file, 0);
      for (let start = sliceInBytes; start < file.size; start += sliceInBytes) {
        say('data-sending', start / file.size);
        await post(`${page}/slices`, { start: String(start) }, file, start);
      }
      location.assign(page);
    } catch {
      form?.removeAttribute('aria-busy');
      say('data-failed', 0);
    }
  }

  /** Sends one slice, a few times where the connection fails; gives the address to which it leads. */
  async function post(
    address: string,
    fields: Record<string, string>,
    file: File,
    start: number,
  ): Promise<string> {
    const body = new FormData();
    for (const name of Object.keys(fields)) body.append(name, fields[name] ?? '');
    body.append('file', file.slice(start, start + sliceInBytes), file.name);
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await fetch(address, { method: 'POST', body });
        // Whoever is no longer signed in is led elsewhere.
        if (response.ok && response.url.includes('/uploads/')) return response.url;
        throw new Error(String(response.status));
      } catch (error) {
        if (attempt === attempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
      }
    }
  }

  function say(phrase: string, share: number): void {
    const text = form?.getAttribute(phrase) ?? '';
    if (status) status.textContent = text.replace('{percent}', String(Math.floor(share * 100)));
  }
}
