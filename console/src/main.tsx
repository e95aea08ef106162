import '@cloudscape-design/global-styles/index.css';
import './app/console.css';
import { I18nProvider } from '@cloudscape-design/components/i18n';
import messages from '@cloudscape-design/components/i18n/messages/all.en';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { applyAppearance, keptAppearance } from './app/appearance';
import { browser } from './auth';

applyAppearance(keptAppearance());

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <I18nProvider locale="en" messages={[messages]}>
        <App here={browser} />
      </I18nProvider>
    </StrictMode>,
  );
}
