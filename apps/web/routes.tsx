/** The addresses of the screens. Every screen but the frame is loaded when it is first opened. */
import { createBrowserRouter, type RouteObject } from 'react-router';
import { participationPages } from './page/participation/pages.ts';
import { Frame } from './shell/frame.tsx';
import { Lost } from './shell/lost.tsx';
import { Opening } from './shell/opening.tsx';

/** The screens by address. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Frame />,
    errorElement: <Lost />,
    HydrateFallback: Opening,
    children: [
      {
        errorElement: <Lost />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('./page/library/library.tsx')).Library }),
          },
          { path: 'read', lazy: async () => ({ Component: (await import('./page/read/read.tsx')).Read }) },
          {
            path: 'documents/:key',
            lazy: async () => ({ Component: (await import('./page/reading/reading.tsx')).Reading }),
          },
          {
            path: 'documents/:key/plan',
            lazy: async () => ({ Component: (await import('./page/plan/plan.tsx')).PlanPage }),
          },
          {
            path: 'processes',
            lazy: async () => ({ Component: (await import('./page/process/list.tsx')).ProcessList }),
          },
          {
            path: 'processes/:id',
            lazy: async () => ({ Component: (await import('./page/process/process.tsx')).Process }),
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('./page/process/overview.tsx')).Overview }),
              },
              {
                path: 'steps/:step',
                lazy: async () => ({ Component: (await import('./page/process/step.tsx')).StepPage }),
              },
              {
                path: 'record',
                lazy: async () => ({ Component: (await import('./page/process/record.tsx')).RecordPage }),
              },
              {
                path: 'participation',
                lazy: async () => ({
                  Component: (await import('./page/participation/frame.tsx')).Participation,
                }),
                children: participationPages,
              },
              {
                path: 'people',
                lazy: async () => ({ Component: (await import('./page/process/people.tsx')).PeoplePage }),
              },
            ],
          },
          {
            path: 'door/:id',
            lazy: async () => ({ Component: (await import('./page/door/door.tsx')).Door }),
          },
          {
            path: 'interface',
            lazy: async () => ({ Component: (await import('./page/interface/interface.tsx')).Interface }),
          },
          { path: 'me', lazy: async () => ({ Component: (await import('./page/me/me.tsx')).MePage }) },
          {
            path: 'sign-in',
            lazy: async () => ({ Component: (await import('./page/sign-in/sign-in.tsx')).SignIn }),
          },
          {
            path: 'sign-up',
            lazy: async () => ({ Component: (await import('./page/sign-in/sign-up.tsx')).SignUp }),
          },
          {
            path: 'recovery',
            lazy: async () => ({ Component: (await import('./page/sign-in/recovery.tsx')).Recovery }),
          },
          {
            path: 'invitation',
            lazy: async () => ({ Component: (await import('./page/sign-in/invitation.tsx')).Invitation }),
          },
          {
            path: 'account',
            lazy: async () => ({ Component: (await import('./page/account/account.tsx')).AccountPage }),
          },
          { path: '*', element: <Lost /> },
        ],
      },
    ],
  },
];

/** The router of the browser. */
export const router = createBrowserRouter(routes);
