import type { WorkbookRoom } from '../../src/workbook/room';

/** A workbook room that answers only what a test has given it: any other call fails the test by name. */
export const workbookOf = (given: Partial<WorkbookRoom>): WorkbookRoom =>
  new Proxy(given, {
    get(room, member: string) {
      if (member in room) return room[member as keyof WorkbookRoom];
      throw new Error(`The test gave no WorkbookRoom.${member}.`);
    },
  }) as WorkbookRoom;
