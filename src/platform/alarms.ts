// Alarms that wake a stopped background.
import browser from './browser';

/** Sets a repeated alarm, unless it is set already: setting it again would restart its period. */
export async function ensureAlarm(
  name: string,
  period: { delayInMinutes: number; periodInMinutes: number },
): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, period);
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(name: string, run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
}
