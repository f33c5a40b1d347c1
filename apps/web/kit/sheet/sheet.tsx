/** A sheet laid over the screen from its far side: a paragraph, a list, a help page. */
import './sheet.css';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** `centre` for help and questions, `side` for what belongs beside the screen. */
  readonly place?: 'side' | 'centre';
  readonly children: ReactNode;
}

/** A modal sheet. It keeps the focus inside, and gives it back on closing. */
export function Sheet({ open, onClose, title, closeLabel, place = 'side', children }: SheetProps): ReactNode {
  return (
    <ModalOverlay
      className="veil"
      data-place={place}
      isOpen={open}
      isDismissable
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Modal className="sheet" data-place={place}>
        <Dialog className="sheet-body">
          <header className="sheet-head">
            <Heading slot="title">{title}</Heading>
            <Button className="button plain" aria-label={closeLabel} onPress={onClose}>
              <span aria-hidden="true">✕</span>
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
