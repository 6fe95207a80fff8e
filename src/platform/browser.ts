// The browser's extension API with promises, in every browser.
import browser from 'webextension-polyfill';

export default browser;
