/** The terms of the content: every reader may copy and change it, naming where it is from. */
export const LICENSE = { id: 'CC-BY-4.0', name: 'Creative Commons Attribution 4.0 International', url: 'https://creativecommons.org/licenses/by/4.0/' };
