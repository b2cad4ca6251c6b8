import type { BridgedHost } from '#workbench/host/client/bridge';
import type { OfficeSurroundings } from '#workbench/host/client/officeCommon';

/** Under this name the page offers its host to the pane, which runs in a frame of the same origin. */
export const HOST_ON_PAGE = 'doelboomHost';

export type PageWithHost = { [HOST_ON_PAGE]?: BridgedHost & Pick<OfficeSurroundings, 'file'> };
