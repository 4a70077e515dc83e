import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadLocale } from './catalogs';
import { createFormat } from './format';
import { Rich } from './Rich';

it('puts elements into a sentence, in any language', async () => {
  const sentence = <Rich id="proposal.because" values={{ reason: '1 < 2' }} parts={[<b key="0" />]} />;
  const { container, rerender } = render(sentence);
  expect(container.innerHTML).toBe('<b>Why?</b> 1 &lt; 2');
  await loadLocale('es');
  rerender(sentence);
  expect(container.textContent).toBe('¿Por qué? 1 < 2');
  await loadLocale('en');
});

it('never moves a calendar day with the time zone', () => {
  expect(createFormat('en').day('2026-11-17')).toBe('Nov 17');
  expect(createFormat('es').weekday('2026-11-17')).toContain('martes');
});
