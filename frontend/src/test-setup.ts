import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadLocale } from './i18n';

beforeAll(() => loadLocale('en', true));
afterEach(cleanup);
