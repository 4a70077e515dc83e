import { classes } from './classes';
import styles from './Person.module.css';

export interface PersonLike {
  id?: string;
  name: string;
  initials: string;
}

interface AvatarProps {
  person: PersonLike;
  size?: 'tiny' | 'plain' | 'big';
  className?: string;
}

/** Four quiet tones, the same one for a person everywhere. */
const tone = ({ id, name }: PersonLike) =>
  [...(id ?? name)].reduce((sum, letter) => (sum + (letter.codePointAt(0) ?? 0)) % 4, 0);

/** Initials in a circle; decoration beside a name. */
export function Avatar({ person, size = 'plain', className }: AvatarProps) {
  return (
    <span
      className={classes(styles.avatar, styles[size], styles[`tone${tone(person)}`], className)}
      aria-hidden="true"
    >
      {person.initials}
    </span>
  );
}

/** Initials and name in a line. */
export function PersonChip({ person, name }: { person: PersonLike; name?: string }) {
  return (
    <span className={styles.who}>
      <Avatar person={person} size="tiny" />
      <bdi>{name ?? person.name}</bdi>
    </span>
  );
}
