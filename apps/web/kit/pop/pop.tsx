/** A small note that opens beside what was pressed: a footnote, an explanation, a choice. */
import './pop.css';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

interface PopProps {
  /** What is pressed. */
  readonly trigger: ReactNode;
  /** What a screen reader says of the trigger, where its content says too little. */
  readonly label?: string;
  /** What a screen reader says of the note. */
  readonly title: string;
  readonly className?: string;
  readonly id?: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button and the note that it opens. Escape and a press elsewhere close it; focus returns to the button. */
export function Pop({ trigger, label, title, className, id, children }: PopProps): ReactNode {
  return (
    <DialogTrigger>
      <Button id={id} className={className ?? 'button'} aria-label={label}>
        {trigger}
      </Button>
      <Popover className="pop" offset={6} containerPadding={12}>
        <Dialog className="pop-body" aria-label={title}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
