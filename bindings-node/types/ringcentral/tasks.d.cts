// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { TMAttachmentInfo, TMNavigationInfo } from './_shared.cjs'

export class TasksApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/tasks/{taskId}/complete */
  completeTaskNew<W extends boolean = false>(taskId: string, body: TMCompleteTaskRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /team-messaging/v1/chats/{chatId}/tasks */
  createTaskNew<W extends boolean = false>(chatId: string, body: TMCreateTaskRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TMTaskInfo, W>
  /** DELETE /team-messaging/v1/tasks/{taskId} */
  deleteTaskNew<W extends boolean = false>(taskId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /team-messaging/v1/chats/{chatId}/tasks */
  listChatTasksNew<W extends boolean = false>(chatId: string, options?: { creationTimeTo?: string; creationTimeFrom?: string; creatorId?: _Many<string>; status?: _Many<_Open<"Pending" | "InProgress" | "Completed">>; assignmentStatus?: _Open<"Unassigned" | "Assigned">; assigneeId?: _Many<string>; assigneeStatus?: _Open<"Pending" | "Completed">; pageToken?: string; recordCount?: number } & _Inline<W>, call?: _Call<W>): _Answer<TMTaskList, W>
  /** All items of GET /team-messaging/v1/chats/{chatId}/tasks */
  listChatTasksNewIter<W extends boolean = false>(chatId: string, options?: { creationTimeTo?: string; creationTimeFrom?: string; creatorId?: _Many<string>; status?: _Many<_Open<"Pending" | "InProgress" | "Completed">>; assignmentStatus?: _Open<"Unassigned" | "Assigned">; assigneeId?: _Many<string>; assigneeStatus?: _Open<"Pending" | "Completed">; pageToken?: string; recordCount?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TMTaskInfo, TMTaskList, W>
  /** PATCH /team-messaging/v1/tasks/{taskId} */
  patchTaskNew<W extends boolean = false>(taskId: string, options?: { body?: TMUpdateTaskRequest } & _Inline<W>, call?: _Call<W>): _Answer<TMTaskList, W>
  /** GET /team-messaging/v1/tasks/{taskId} */
  readTaskNew<W extends boolean = false>(taskId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TMTaskInfo, W>
}

export interface TMCompleteTaskRequest {
  status?: _Open<"Incomplete" | "Complete">
  assignees?: TMCompleteTaskRequestAssignees[]
  completenessPercentage?: number
}

export interface TMCompleteTaskRequestAssignees {
  id?: string
}

export interface TMCreateTaskRequest {
  subject: string
  assignees: TMCreateTaskRequestAssignees[]
  completenessCondition?: _Open<"Simple" | "AllAssignees" | "Percentage">
  startDate?: string
  dueDate?: string
  color?: _Open<"Black" | "Red" | "Orange" | "Yellow" | "Green" | "Blue" | "Purple" | "Magenta">
  section?: string
  description?: string
  recurrence?: TaskRecurrenceInfo
  attachments?: TaskAttachment[]
}

export interface TMCreateTaskRequestAssignees {
  id?: string
}

export interface TMTaskInfo {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  type?: _Open<"Task">
  creator?: TMTaskInfoCreator
  chatIds?: string[]
  status?: _Open<"Pending" | "InProgress" | "Completed">
  subject?: string
  assignees?: TMTaskInfoAssignees[]
  completenessCondition?: _Open<"Simple" | "AllAssignees" | "Percentage">
  completenessPercentage?: number
  startDate?: string
  dueDate?: string
  color?: _Open<"Black" | "Red" | "Orange" | "Yellow" | "Green" | "Blue" | "Purple" | "Magenta">
  section?: string
  description?: string
  recurrence?: TaskRecurrenceInfo
  attachments?: TaskAttachment[]
}

export interface TMTaskInfoAssignees {
  id?: string
  status?: _Open<"Pending" | "Completed">
}

export interface TMTaskInfoCreator {
  id?: string
}

export interface TMTaskList {
  records?: TMTaskInfo[]
  navigation?: TMNavigationInfo
}

export interface TMUpdateTaskRequest {
  subject?: string
  assignees?: TMUpdateTaskRequestAssignees[]
  completenessCondition?: _Open<"Simple" | "AllAssignees" | "Percentage">
  startDate?: string
  dueDate?: string
  color?: _Open<"Black" | "Red" | "Orange" | "Yellow" | "Green" | "Blue" | "Purple" | "Magenta">
  section?: string
  description?: string
  recurrence?: TaskRecurrenceInfo
  attachments?: TMAttachmentInfo[]
}

export interface TMUpdateTaskRequestAssignees {
  id?: string
}

export interface TaskAttachment {
  id?: string
  type?: _Open<"File">
  name?: string
  contentUri?: string
}

export interface TaskRecurrenceInfo {
  schedule?: _Open<"None" | "Daily" | "Weekdays" | "Weekly" | "Monthly" | "Yearly">
  endingCondition?: _Open<"None" | "Count" | "Date">
  endingAfter?: number
  endingOn?: string
}
export {}
