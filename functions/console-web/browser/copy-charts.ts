/**
 * Runs in the browser of whoever looks at charts. It is sent as its own source, so it may use nothing from outside its
 * body. Beside the link to a chart as SVG it offers to copy the chart, or to save it, as PNG.
 */
export function copyCharts(): void {
  const sharpness = 2;
  for (const place of document.querySelectorAll<HTMLElement>('[data-picture]')) {
    const link = place.querySelector('a');
    if (!link) continue;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const words = (name: string) => place.getAttribute(`data-${name}`) ?? '';
    const offer = (name: string, act: () => Promise<void>) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = words(name);
      button.setAttribute('aria-label', `${words(name)}: ${words('picture')}`);
      button.addEventListener('click', () => {
        act().then(
          () => {
            status.textContent = words(`${name}-done`);
          },
          () => {
            status.textContent = words('failed');
          },
        );
      });
      place.append(button);
    };
    if (typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write) {
      offer('copy', async () => {
        // Some browsers copy only what is promised within the press itself.
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture(link.href) })]);
      });
    }
    offer('save', async () => {
      const saved = document.createElement('a');
      saved.href = URL.createObjectURL(await picture(link.href));
      saved.download = link.href.replace(/^.*image=([\w-]+)\.svg.*$/, '$1.png');
      saved.click();
      setTimeout(() => URL.revokeObjectURL(saved.href), 10_000);
    });
    place.append(status);
  }

  async function picture(address: string): Promise<Blob> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await answer.text())}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * sharpness;
    canvas.height = image.naturalHeight * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  }
}
