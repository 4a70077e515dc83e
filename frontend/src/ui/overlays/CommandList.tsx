import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useT } from '../../i18n';
import { Icon, type LucideIcon } from '../Icon';
import styles from './CommandList.module.css';
import overlays from './Overlays.module.css';

interface Command {
  id: string;
  label: string;
  icon: LucideIcon;
  run: () => void;
  /** Other words somebody may type. */
  aliases: string;
}

interface Props {
  title: string;
  sections: readonly { title: string; commands: readonly Command[] }[];
  onClose: () => void;
}

/** A field and the commands that match it. */
export function CommandList({ title, sections, onClose }: Props) {
  const t = useT();
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true });
  const words = (text: string, typed: string) => typed.split(/\s+/).every((word) => contains(text, word));
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={styles.backdrop ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={title} className={styles.dialog ?? ''}>
          <Autocomplete filter={words}>
            <SearchField aria-label={title} autoFocus className={styles.search ?? ''}>
              <Input placeholder={t('commands.placeholder')} />
            </SearchField>
            <Menu
              aria-label={title}
              className={styles.list ?? ''}
              onAction={onClose}
              renderEmptyState={() => <p className={styles.empty}>{t('commands.nothing')}</p>}
            >
              {sections.map((section) => (
                <MenuSection key={section.title}>
                  <Header className={overlays.sectionTitle ?? ''}>{section.title}</Header>
                  {section.commands.map((command) => (
                    <MenuItem
                      key={command.id}
                      id={command.id}
                      textValue={`${command.label} ${command.aliases}`}
                      onAction={command.run}
                      className={overlays.item ?? ''}
                    >
                      <Icon of={command.icon} />
                      {command.label}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
