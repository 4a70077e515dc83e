import type { LucideIcon } from 'lucide-react';

export type { LucideIcon };

interface Props {
  of: LucideIcon;
  /** 16 px in place of 20. */
  small?: boolean;
  /** Mirrored where the text runs from the right: arrows and chevrons. */
  directional?: boolean;
  className?: string;
}

/** A picture beside words. It never carries meaning alone. */
export function Icon({ of: Picture, small, directional, className }: Props) {
  const classes = ['icon', small && 'small-icon', directional && 'flip', className].filter(Boolean).join(' ');
  return <Picture aria-hidden="true" className={classes} />;
}
