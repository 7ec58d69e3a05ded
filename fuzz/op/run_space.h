/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the rows of address spaces call (run.h says how).
 *
 *   kind                value                        also
 *   RESULT_USER         an address, or -errno        failed if it is an error
 *   RESULT_TOUCH        nothing                      failed: vector is the signal, code its code,
 *   RESULT_TOUCH_VALUE  what was loaded              address where
 */
#ifndef FUZZ_OP_RUN_SPACE_H
#define FUZZ_OP_RUN_SPACE_H

#include "fuzz/model/space_model.h"
#include "fuzz/op/run_state.h"

/* Calls that areas come, go and change by; and the rest of the rows. */
#define SPACE_CALL_ROWS(X)                                                                         \
	X(mmap, SPACE_MMAP)                                                                        \
	X(mmap2, SPACE_MMAP2)                                                                      \
	X(munmap, SPACE_MUNMAP)                                                                    \
	X(brk, SPACE_BRK)                                                                          \
	X(mprotect, SPACE_MPROTECT)                                                                \
	X(mremap, SPACE_MREMAP)                                                                    \
	X(madvise, SPACE_MADVISE)                                                                  \
	X(mlock, SPACE_MLOCK)                                                                      \
	X(munlock, SPACE_MUNLOCK)                                                                  \
	X(mlockall, SPACE_MLOCKALL)                                                                \
	X(munlockall, SPACE_MUNLOCKALL)                                                            \
	X(msync, SPACE_MSYNC)                                                                      \
	X(remap_file_pages, SPACE_REMAP_FILE_PAGES)

#define SPACE_OTHER_ROWS(X)                                                                        \
	X(mincore)                                                                                 \
	X(setrlimit)                                                                               \
	X(set_capable)                                                                             \
	X(exec)                                                                                    \
	X(signal_handle)                                                                           \
	X(set_sp)                                                                                  \
	X(push)                                                                                    \
	X(load8)                                                                                   \
	X(load16)                                                                                  \
	X(load32)                                                                                  \
	X(load64)                                                                                  \
	X(store8)                                                                                  \
	X(store16)                                                                                 \
	X(store32)                                                                                 \
	X(store64)                                                                                 \
	X(fetch)                                                                                   \
	X(add32)                                                                                   \
	X(copy_to_user)                                                                            \
	X(copy_from_user)                                                                          \
	X(strncpy_from_user)                                                                       \
	X(strnlen_user)                                                                            \
	X(clear_user)                                                                              \
	X(get_user)                                                                                \
	X(put_user)                                                                                \
	X(get_user_inatomic)                                                                       \
	X(fork)                                                                                    \
	X(thread)

#define X(op, ...)                                                                                 \
	op_run_fn run_##op;                                                                        \
	op_misuse_fn misuse_##op;                                                                  \
	op_model_fn model_##op;
SPACE_CALL_ROWS(X)
SPACE_OTHER_ROWS(X)
#undef X

/* Pages that a call may fault in at once; what asks for more is not done. */
#define SPACE_POPULATE_MAX 4096u

/* Bytes of a copy; longer ones are not done. */
#define SPACE_COPY_MAX RUN_USER_BYTES

/* The call that runs begins: how much memory there is, of which it may want @pages. */
void space_call_begin(struct run *run, uint64_t pages);

/* What the models are told when it has ended; from then on it is no rival any more. */
struct space_told space_call_told(struct run *run);

/* The size of a value that the kernel reads or writes for the user. */
uint32_t user_value_size(const struct value *size, uint32_t most);

/* What an access of row @op does. */
struct user_access {
	enum space_access access;
	uint32_t size;
	bool value_is_second; /* its second argument is what is stored */
};

/* Ensures: NULL: it is no access of the user's. */
const struct user_access *user_access_of(const struct op *op);

/* ---- what the kernel shows ------------------------------------------------------------------- */

struct mm_struct;

/* Requires: nobody changes it. */
void space_view_take(const struct mm_struct *mm, struct space_view *view);
struct space_layout space_layout_of(const struct mm_struct *mm);
struct space_tunables space_tunables_now(void);

/* The tables of the space that @task has. Errors: false: none. */
bool space_root_of(uint32_t task, struct linear_root *root);

/*
 * t0 handles SIGSEGV and SIGBUS, until it says otherwise: a program's faults are answers.
 *
 * Requires: right after start-up, inside machine_run().
 */
void space_handlers_boot(void);

/* t0's address space becomes known to the model. */
void space_model_boot(struct run *run);

/*
 * The running task goes back to user mode: signals are given to it, and if it has to end, its space
 * is given back.
 */
void task_return_to_user(struct run *run);

/* The running task's part of @run. */
struct run_task *run_task_now(struct run *run);

/* The run is over: all tasks but t0 end. */
void processes_release(struct run *run);

/* At the end of a run, when all else is given back: t0 and the CPUs let go of their spaces. */
void spaces_settle(void);

#endif
