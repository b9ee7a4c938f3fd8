// WebKit for web-test-runner, by WebKitGTK's driver. Now and then that driver answers no more once the tests of a page are over and told;
// a new browser then goes on with the next page, since what the tests found is known by then.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { freePort, startWebKitDriver } from './browsers.mjs';

/** How long the driver may take to leave a page, in milliseconds; it takes a few. */
const patience = 30_000;
const silence = Symbol('no answer');

export async function webKitLauncher() {
  let driver = await start();
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const outcome = await answerOf(stopSession(id));
    if (outcome !== silence) return outcome;
    console.warn('WebKit answered no more after the tests of a page; a new one goes on.');
    clearInterval(launcher.pendingHeartbeat);
    driver.stop();
    launcher.driver = launcher.driverManager = undefined;
    driver = await start();
    launcher.options.port = driver.port;
    return {};
  };
  return launcher;
}

async function start() {
  const port = await freePort();
  return { port, stop: await startWebKitDriver(port) };
}

/** What a promise brings, or `silence` where it takes too long or fails. */
async function answerOf(promise) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, patience, silence)));
  try {
    return await Promise.race([promise.catch(() => silence), late]);
  } finally {
    clearTimeout(timer);
  }
}
