// @vitest-environment jsdom
import { useState } from 'react';
import { expect, test } from 'vitest';
import { render, until } from '../harness.tsx';
import { Sheet } from './sheet.tsx';

function Example() {
  const [open, setOpen] = useState(true);
  return (
    <Sheet open={open} onClose={() => setOpen(false)} title="Findings" closeLabel="Close">
      <p>Number repaired</p>
    </Sheet>
  );
}

test('a sheet is a dialog named by its heading, and closes', async () => {
  const { page, press, findings, close } = await render(<Example />);
  const dialog = () => page.ownerDocument.querySelector('[role="dialog"]');
  await until(() => dialog() !== null);
  const heading = dialog()?.getAttribute('aria-labelledby');
  expect(page.ownerDocument.getElementById(heading ?? '')?.textContent).toBe('Findings');
  expect(await findings()).toEqual([]);
  await press('Close');
  await until(() => dialog() === null);
  expect(dialog()).toBeNull();
  close();
});
