/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The words of ENUM, FLAGS and STRING arguments.
 */
#include "fuzz/op/word.h"

#include "core/base/process.h"
#include "core/pgtable/fixmap.h"
#include "core/slab/slab.h"
#include "core/vma/area_calls.h"

#include "core/base/mm_types.h"
#include "core/base/mmzone.h"

#define X(name, value, ...) {#name, value},

const struct arg_name show_words[] = {SHOW_WORDS(X){NULL, 0}};
const struct arg_name sysctl_words[] = {SYSCTL_WORDS(X){NULL, 0}};
const struct arg_name task_flag_words[] = {TASK_FLAG_WORDS(X){NULL, 0}};
const struct arg_name zone_words[] = {ZONE_WORDS(X){NULL, 0}};
const struct arg_name meminfo_words[] = {MEMINFO_WORDS(X){NULL, 0}};
const struct arg_name alloc_flag_words[] = {ALLOC_FLAG_WORDS(X){NULL, 0}};
const struct arg_name page_flag_words[] = {PAGE_FLAG_WORDS(X){NULL, 0}};
const struct arg_name reclaim_hook_words[] = {RECLAIM_HOOK_WORDS(X){NULL, 0}};
const struct arg_name cr0_words[] = {CR0_WORDS(X){NULL, 0}};
const struct arg_name cr4_words[] = {CR4_WORDS(X){NULL, 0}};
const struct arg_name efer_words[] = {EFER_WORDS(X){NULL, 0}};
const struct arg_name entry_words[] = {ENTRY_WORDS(X){NULL, 0}};
const struct arg_name pferr_words[] = {PFERR_WORDS(X){NULL, 0}};

/* Masks of several bits by falling size, those of one bit, those of none, then the bits. */
const struct arg_name gfp_words[] = {
	{"GFP_HIGHUSER_MOVABLE", GFP_HIGHUSER_MOVABLE},
	{"GFP_HIGHUSER", GFP_HIGHUSER},
	{"GFP_USER", GFP_USER},
	{"GFP_TEMPORARY", GFP_TEMPORARY},
	{"GFP_KERNEL", GFP_KERNEL},
	{"GFP_THISNODE", GFP_THISNODE},
	{"GFP_NOFS", GFP_NOFS},
	{"GFP_NOIO", GFP_NOIO},
	{"GFP_ATOMIC", GFP_ATOMIC},
	{"GFP_DMA", GFP_DMA},
	{"GFP_NOWAIT", GFP_NOWAIT},
	GFP_BITS(X){NULL, 0},
};
#undef X

#define X(item, name) {name, item},
const struct arg_name zone_stat_words[] = {ZONE_STAT_ITEMS(X){NULL, 0}};
#undef X

#define X(name, value, says) {#name, value},
const struct arg_name slab_flag_words[] = {SLAB_FLAGS(X){NULL, 0}};
#undef X

/* written out: NULL is a macro */
const struct arg_name slab_ctor_words[] = {
	{"NULL", 0}, {"ctor_pattern", 1}, {"ctor_count", 2}, {NULL, 0}};

#define X(name, value) {name, value},
const struct arg_name kernel_task_words[] = {KERNEL_TASK_WORDS(X){NULL, 0}};
#undef X

/* written out: the kernel has macros of these names */
const struct arg_name prot_words[] = {
	{"PAGE_KERNEL", PROT_WORD_PAGE_KERNEL},
	{"PAGE_KERNEL_RO", PROT_WORD_PAGE_KERNEL_RO},
	{"PAGE_KERNEL_NOCACHE", PROT_WORD_PAGE_KERNEL_NOCACHE},
	{NULL, 0},
};

#define X(name) {"KM_" #name, KM_##name},
const struct arg_name km_words[] = {KM_TYPES(X){"KM_TYPE_NR", KM_TYPE_NR}, {NULL, 0}};
#undef X

#define X(name, value) {#name, value},
const struct arg_name mmap_prot_words[] = {PROTS(X){NULL, 0}};
const struct arg_name mmap_flag_words[] = {MAPS(X){NULL, 0}};
const struct arg_name mremap_words[] = {MREMAPS(X){NULL, 0}};
const struct arg_name madvice_words[] = {MADVICES(X){NULL, 0}};
const struct arg_name mcl_words[] = {MCLS(X){NULL, 0}};
const struct arg_name msync_words[] = {MSYNCS(X){NULL, 0}};
const struct arg_name personality_words[] = {PERSONALITIES(X){NULL, 0}};
#undef X

#define X(name, number, says) {#name, 1u << (number)},
const struct arg_name cap_words[] = {CAPABILITIES(X){NULL, 0}};
#undef X

/* written out: the host has macros of these names */
const struct arg_name rlimit_words[] = {
	{"RLIMIT_CPU", RLIMIT_CPU},       {"RLIMIT_FSIZE", RLIMIT_FSIZE},
	{"RLIMIT_DATA", RLIMIT_DATA},     {"RLIMIT_STACK", RLIMIT_STACK},
	{"RLIMIT_NOFILE", RLIMIT_NOFILE}, {"RLIMIT_MEMLOCK", RLIMIT_MEMLOCK},
	{"RLIMIT_AS", RLIMIT_AS},         {"RLIMIT_RTTIME", RLIMIT_RTTIME},
	{"RLIM_NLIMITS", RLIM_NLIMITS},   {NULL, 0},
};

const struct arg_name signal_words[] = {{"SIGBUS", 7}, {"SIGSEGV", 11}, {NULL, 0}};

const struct arg_name e820_type_words[] = {
	{"RAM", E820_RAM}, {"reserved", E820_RESERVED}, {"ACPI", E820_ACPI},
	{"NVS", E820_NVS}, {"unusable", E820_UNUSABLE}, {"PRAM", E820_PRAM},
	{NULL, 0},
};

const char *const op_strings[OP_STRINGS] = {
	"inode",    "dentry",   "filp",      "vm_area",   "mm_struct", "task",     "files",
	"sighand",  "signal",   "skbuff",    "buffer",    "bio",       "request",  "radix_node",
	"anon_vma", "fs_cache", "names",     "pid",       "cred",      "key",      "sock",
	"tcp_sock", "udp_sock", "pte_chain", "swap_node", "shmem",     "kvm_page", "kvm_rmap",
	"kvm_vcpu", "size-odd", "a name",    "",
};
