import { expect, it } from 'vitest';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { cellValue } from '#shared/web/table-files/cell-value.ts';

it('keeps lines of a cell apart, and leaves out what opens or can be pressed', () => {
  const cell = (
    <>
      <a href="/waves/one">Customer wave 1</a>
      <div class="muted">San Francisco & Sons</div>
      <div />
      <details>
        <summary>Answers</summary>
      </details>
      <button type="submit">Send again</button>
    </>
  );
  expect(cellValue('en', cell, false)).toBe('Customer wave 1 · San Francisco & Sons');
});

it('takes an instant as such, on the clock of the company', () => {
  const cell = (
    <MinuteOf at="2026-11-20T02:00:00.000Z" timeZone="Asia/Ho_Chi_Minh">
      9:00 ngày 20/11/2026
    </MinuteOf>
  );
  expect(cellValue('vi', cell, false)).toEqual({ minute: '2026-11-20T09:00' });
});
