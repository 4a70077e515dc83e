import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { warmUp } from './app/warmUp';
import { loadLocale, preferredLocale } from './i18n';
import { showTheme } from './shell/appearance';

showTheme('SYSTEM');
await loadLocale(preferredLocale());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

warmUp();
