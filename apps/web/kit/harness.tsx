/** What the tests of components need: a document, a language, axe. */
import type { Language } from '@rostrum/resolution';
import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { LocaleProvider } from '../shell/locale.tsx';

/** A component on a page of its own. */
export interface Rendered {
  readonly page: HTMLElement;
  /** Presses what has this accessible text. */
  press(text: string): Promise<void>;
  /** What axe finds, without what needs a layout. */
  findings(): Promise<readonly string[]>;
  close(): void;
}

async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

function buttonOf(page: HTMLElement, text: string): HTMLElement {
  const all = [...page.ownerDocument.querySelectorAll<HTMLElement>('button, [role="menuitem"], a')];
  const found = all.find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(text),
  );
  if (!found) throw new Error(`Nothing can be pressed that says “${text}”.`);
  return found;
}

/** Renders a component at an address of the house. */
export async function render(node: ReactNode, at = '/', language: Language = 'en'): Promise<Rendered> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('main');
  document.body.append(page);
  const root: Root = createRoot(page);
  const router = createMemoryRouter([{ path: '*', element: node }], { initialEntries: [at] });
  await act(async () =>
    root.render(
      <LocaleProvider initial={language}>
        <RouterProvider router={router} />
      </LocaleProvider>,
    ),
  );
  await settled();
  return {
    page,
    press: async (text) => {
      await act(async () => buttonOf(page, text).click());
      await settled();
    },
    findings: async () => {
      const { violations } = await axe.run(document, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    close: () => {
      act(() => root.unmount());
      page.remove();
    },
  };
}
