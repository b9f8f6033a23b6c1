/** Colours, sizes and spaces that everything else is made of. Both schemes come from the same names. */
export const tokens = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f7f8fa, #11151a);
  --surface: light-dark(#ffffff, #181d24);
  --sunken: light-dark(#f1f3f6, #20262e);
  --text: light-dark(#17202a, #e7ebf0);
  --muted: light-dark(#55606c, #a3aebb);
  --line: light-dark(#dfe4ea, #2c343e);
  --line-strong: light-dark(#8492a1, #6b7886);
  --accent: light-dark(#0f5fa8, #7ab8f5);
  --on-accent: light-dark(#ffffff, #0c1a28);
  --accent-soft: light-dark(#e8f1fa, #1b2f44);
  --promoter: light-dark(#2166ac, #5f9fdc);
  --passive: light-dark(#9aa5b1, #7d8996);
  --detractor: light-dark(#d9730d, #e9913f);
  --customer: light-dark(#0f7b8a, #45b8c7);
  --customer-soft: light-dark(#e3f3f5, #14313a);
  --employee: light-dark(#7a4fb5, #b593e6);
  --employee-soft: light-dark(#f1ebf9, #2b2240);
  --attention: light-dark(#9a4a00, #f0a95d);
  --attention-soft: light-dark(#fdf1e2, #3a2812);
  --problem: light-dark(#b3261e, #f2938c);
  --problem-soft: light-dark(#fcebea, #3d1d1b);
  --small: 0.8125rem;
  --body: 0.9375rem;
  --large: 1.125rem;
  --title: 1.5rem;
  --figure: 2.25rem;
  --radius: 8px;
}
`;
