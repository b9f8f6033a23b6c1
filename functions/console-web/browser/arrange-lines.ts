/**
 * Runs in the browser of whoever arranges questions, or the lines within one. It is sent as its own source, so it may
 * use nothing from outside its body. A line is dragged by its grip, with mouse or finger, and a form says where it was
 * let go: the one around the list, or that of the page; without it the arrows do the same.
 */
export function arrangeLines(): void {
  const list = document.querySelector<HTMLElement>('[data-arrange]');
  const form = list?.closest('form') ?? document.querySelector<HTMLFormElement>('form[data-arranged]');
  if (!list || !form) return;
  const edgeInPixels = 64;
  const marks = ['drop-before', 'drop-after'];
  let dragged: HTMLElement | undefined;
  let target: { readonly line: HTMLElement; readonly mark: string } | undefined;
  list.setAttribute('data-draggable', '');

  list.addEventListener('pointerdown', (event) => {
    const grip = (event.target as Element).closest<HTMLElement>('.grip');
    const line = grip?.closest<HTMLElement>('[data-key]');
    if (!grip || !line || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    dragged = line;
    line.classList.add('dragged');
  });

  list.addEventListener('pointermove', (event) => {
    if (!dragged) return;
    scrollNear(event.clientY);
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const line = under?.closest<HTMLElement>('[data-arrange] [data-key]');
    clear();
    if (!line || line === dragged) return;
    const { top, height } = line.getBoundingClientRect();
    target = { line, mark: event.clientY < top + height / 2 ? 'drop-before' : 'drop-after' };
    line.classList.add(target.mark);
  });

  list.addEventListener('pointerup', () => {
    const chosen = target;
    const moved = dragged;
    stop();
    if (!chosen || !moved) return;
    const beside = `${chosen.mark === 'drop-before' ? 'before' : 'after'}:${chosen.line.dataset.key ?? ''}`;
    // What has an address of its own is moved there; a line of a form goes with the rest of it.
    const { place, key = '' } = moved.dataset;
    if (form && place) form.action = place;
    send(place ? beside : `${key}:${beside}`);
  });

  list.addEventListener('pointercancel', stop);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stop();
  });

  function stop(): void {
    clear();
    dragged?.classList.remove('dragged');
    dragged = undefined;
  }

  function clear(): void {
    target?.line.classList.remove(...marks);
    target = undefined;
  }

  /** The field goes again at once, so that whoever comes back to the page does not move anything once more. */
  function send(to: string): void {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'to', value: to });
    form?.append(field);
    form?.submit();
    field.remove();
  }

  function scrollNear(y: number): void {
    if (y < edgeInPixels) window.scrollBy(0, -12);
    else if (y > window.innerHeight - edgeInPixels) window.scrollBy(0, 12);
  }
}
