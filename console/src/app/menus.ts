import type { TopNavigationProps } from '@cloudscape-design/components/top-navigation';
import type { Me } from '../api/contract';
import type { Session } from '../auth';
import { type Appearance, keepAppearance } from './appearance';
import { roleWords } from './words';

const appearances: Record<Appearance, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

export function appearanceMenu(present: Appearance, change: (to: Appearance) => void): TopNavigationProps.Utility {
  return {
    type: 'menu-dropdown',
    iconName: 'settings',
    ariaLabel: 'Appearance',
    title: 'Appearance',
    items: Object.entries(appearances).map(([id, text]) =>
      id === present ? { id, text, iconName: 'check' as const } : { id, text },
    ),
    onItemClick: ({ detail }) => {
      keepAppearance(detail.id as Appearance);
      change(detail.id as Appearance);
    },
  };
}

export function accountMenu(me: Me, session: Session): TopNavigationProps.Utility {
  return {
    type: 'menu-dropdown',
    iconName: 'user-profile',
    text: me.account,
    description: me.roles.map((role) => roleWords[role]).join(', '),
    items: [{ id: 'sign-out', text: 'Sign out' }],
    onItemClick: () => {
      session.signOut();
      if (!session.signIn) window.location.reload();
    },
  };
}
