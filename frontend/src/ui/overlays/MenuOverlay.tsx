import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { Icon } from '../Icon';
import type { MenuItems } from '../Menu';
import type { MenuOverlayProps } from '../MenuButton';
import styles from './Overlays.module.css';

export default function MenuOverlay({
  label,
  items,
  triggerRef,
  onClose,
}: MenuOverlayProps & { items: MenuItems }) {
  return (
    <Popover
      isOpen
      aria-label={label}
      triggerRef={triggerRef}
      placement="bottom end"
      onOpenChange={(open) => !open && onClose()}
      className={styles.popover ?? ''}
    >
      <Menu aria-label={label} autoFocus="first" onClose={onClose} className={styles.menu ?? ''}>
        {items.map((item) => {
          if (item === 'separator') return <Separator key="separator" className={styles.separator ?? ''} />;
          if ('choices' in item) {
            return (
              <MenuSection
                key={item.title}
                selectionMode="single"
                selectedKeys={[item.value]}
                disallowEmptySelection
                onSelectionChange={(keys) => item.onChange(String([...keys][0]))}
              >
                <Header className={styles.sectionTitle ?? ''}>{item.title}</Header>
                {item.choices.map((choice) => (
                  <MenuItem key={choice.value} id={choice.value} className={styles.item ?? ''}>
                    {choice.label}
                  </MenuItem>
                ))}
              </MenuSection>
            );
          }
          return (
            <MenuItem
              key={item.label}
              textValue={item.label}
              className={styles.item ?? ''}
              onAction={item.onAction}
              href={item.href}
            >
              {item.icon && <Icon of={item.icon} />}
              {item.label}
            </MenuItem>
          );
        })}
      </Menu>
    </Popover>
  );
}
