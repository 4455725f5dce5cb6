/** What a project file calls itself. */
export const PROJECT_FORMAT = 'sichuan-industry-atlas/project@1';
