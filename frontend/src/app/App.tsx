import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18n } from '../i18n';
import { Toasts } from '../ui/Toast';
import { queryClient } from './queryClient';
import { router } from './router';

export function App() {
  return (
    <I18n>
      <QueryClientProvider client={queryClient}>
        <Toasts>
          <RouterProvider router={router} />
        </Toasts>
      </QueryClientProvider>
    </I18n>
  );
}
