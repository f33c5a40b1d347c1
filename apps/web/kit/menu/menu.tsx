/** A menu of things to do: a button, and a list that arrow keys walk through. */
import './menu.css';
import type { ReactNode } from 'react';
import { Button, MenuItem, MenuTrigger, Popover, Menu as Root } from 'react-aria-components';

/** One thing to do: an address to open or save, or an act of the screen. */
export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly href?: string;
  /** The name of the file as which the answer is saved. */
  readonly download?: string;
  readonly act?: () => void;
}

/** A button that opens a menu. */
export function Menu({ label, choices }: { label: string; choices: readonly MenuChoice[] }): ReactNode {
  return (
    <MenuTrigger>
      <Button className="button">
        {label} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="menu" offset={4}>
        <Root className="menu-list" aria-label={label}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              className="menu-item"
              textValue={choice.label}
              href={choice.href}
              download={choice.download}
              onAction={choice.act}
            >
              <span>{choice.label}</span>
              {choice.hint ? <small>{choice.hint}</small> : null}
            </MenuItem>
          ))}
        </Root>
      </Popover>
    </MenuTrigger>
  );
}
