import { X } from 'lucide-react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../../i18n';
import { IconButton } from '../Button';
import { classes } from '../classes';
import type { DialogProps } from '../Dialog';
import styles from './Overlays.module.css';

export default function DialogOverlay({ onClose, title, children, mustAnswer, size = 'plain' }: DialogProps) {
  const t = useT();
  return (
    <ModalOverlay
      isOpen
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
      onOpenChange={(open) => !open && onClose()}
      className={styles.backdrop ?? ''}
    >
      <Modal className={classes(styles.modal, size === 'wide' && styles.wide)}>
        <AriaDialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            {!mustAnswer && <IconButton icon={X} label={t('ui.close')} onClick={onClose} />}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
