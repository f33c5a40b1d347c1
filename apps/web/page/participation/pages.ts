/** The addresses below `participation`. */
import type { RouteObject } from 'react-router';

/** Its pages; each is loaded when it is first opened. */
export const participationPages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./categories.tsx')).Categories }) },
  { path: 'apply/:admission', lazy: async () => ({ Component: (await import('./apply.tsx')).Apply }) },
  {
    path: 'applications',
    lazy: async () => ({ Component: (await import('./applications.tsx')).Applications }),
  },
  {
    path: 'applications/:application',
    lazy: async () => ({ Component: (await import('./application.tsx')).ApplicationPage }),
  },
  {
    path: 'applications/:application/change',
    lazy: async () => ({ Component: (await import('./apply.tsx')).ChangeApplication }),
  },
  {
    path: 'applications/:application/follow-up/:form',
    lazy: async () => ({ Component: (await import('./hand-in.tsx')).FollowUpPage }),
  },
  {
    path: 'events/:event/register/:form',
    lazy: async () => ({ Component: (await import('./hand-in.tsx')).RegisterPage }),
  },
  { path: 'forms', lazy: async () => ({ Component: (await import('./forms.tsx')).Forms }) },
  { path: 'forms/:form', lazy: async () => ({ Component: (await import('./forms.tsx')).FormPage }) },
  { path: 'delegations', lazy: async () => ({ Component: (await import('./delegations.tsx')).Delegations }) },
  { path: 'events', lazy: async () => ({ Component: (await import('./events.tsx')).Events }) },
  { path: 'lists', lazy: async () => ({ Component: (await import('./lists.tsx')).Lists }) },
  { path: 'lists/:list', lazy: async () => ({ Component: (await import('./lists.tsx')).ListPage }) },
  { path: 'registers', lazy: async () => ({ Component: (await import('./registers.tsx')).Registers }) },
  { path: 'badges', lazy: async () => ({ Component: (await import('./badges.tsx')).Badges }) },
  { path: 'privacy', lazy: async () => ({ Component: (await import('./privacy.tsx')).Privacy }) },
];
