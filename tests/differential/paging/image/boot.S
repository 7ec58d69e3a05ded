/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From the boot loader to main(), and the three ways to run something that may fault:
 *
 *   guarded_call()  in ring 0
 *   user_call()     in ring 3
 *   exception_*     what comes of a fault in either: straight back to whoever made the call
 */
#define MULTIBOOT_MAGIC 0x1badb002

#define KERNEL_CODE 0x08
#define USER_CODE   0x1b
#define DATA        0x23 /* for both rings: its DPL is 3 */
#define TASK_STATE  0x28

	.section .multiboot, "a"
	.align	4
	.long	MULTIBOOT_MAGIC, 0, -MULTIBOOT_MAGIC

	.text
	.globl	_start
_start:
	cli
	cld
	mov	$stack_end, %esp
	lgdt	gdt_pointer
	ljmp	$KERNEL_CODE, $1f
1:	mov	$DATA, %eax
	mov	%eax, %ds
	mov	%eax, %es
	mov	%eax, %fs
	mov	%eax, %gs
	mov	$0x10, %eax
	mov	%eax, %ss
	call	build_descriptors
	lidt	idt_pointer
	mov	$TASK_STATE, %eax
	ltr	%ax
	call	main
	push	%eax
	call	image_exit

/* void image_exit(unsigned int status): isa-debug-exit ends QEMU with 2 * status + 1. */
	.globl	image_exit
image_exit:
	mov	4(%esp), %eax
	out	%eax, $0xf4
1:	hlt
	jmp	1b

/* int guarded_call(void (*fn)(unsigned int), unsigned int argument): 0, or 1 after an exception. */
	.globl	guarded_call
guarded_call:
	push	%ebp
	push	%ebx
	push	%esi
	push	%edi
	mov	20(%esp), %eax
	mov	24(%esp), %edx
	mov	%esp, recovery
	push	%edx
	call	*%eax
	xor	%eax, %eax
	jmp	recover

/* int user_call(void (*fn)(void)): the same in ring 3; @fn lies in .user. */
	.globl	user_call
user_call:
	push	%ebp
	push	%ebx
	push	%esi
	push	%edi
	mov	20(%esp), %eax
	mov	%esp, recovery
	movl	$user_return, user_stack_end - 4
	push	$DATA
	push	$user_stack_end - 4
	push	$2
	push	$USER_CODE
	push	%eax
	iret

/* With %eax as what the call answers. */
recover:
	mov	recovery, %esp
	movl	$0, recovery
	pop	%edi
	pop	%esi
	pop	%ebx
	pop	%ebp
	ret

	.globl	user_returned
user_returned:
	xor	%eax, %eax
	jmp	recover

exception:
	mov	%cr2, %eax
	mov	%eax, exception_cr2
	pop	exception_vector
	pop	exception_error
	mov	(%esp), %eax
	mov	%eax, exception_eip
	mov	$1, %eax
	cld
	cmpl	$0, recovery
	jne	recover
	call	unexpected_exception

/* Each exception's entry is 16 bytes: an error code where the CPU pushed none, and the vector. */
	.align	16
	.globl	exception_entries
exception_entries:
	vector = 0
	.rept	32
	.align	16
	.if	(vector == 8) || (vector >= 10 && vector <= 14) || (vector == 17)
	.else
	push	$0
	.endif
	push	$vector
	jmp	exception
	vector = vector + 1
	.endr

/*
 * void run_at(unsigned int address): call what is there; it may change all registers but %esp. In
 * both rings.
 */
	.section .user, "ax"
	.globl	run_at
run_at:
	pusha
	call	*36(%esp)
	cld
	popa
	ret

user_return:
	int	$0x80

	.section .userdata, "aw"
	.globl	user_stack_end
	.skip	1024
user_stack_end:

	.data
	.align	8
	.globl	gdt
gdt:
	.quad	0
	.quad	0x00cf9b000000ffff
	.quad	0x00cf93000000ffff
	.quad	0x00cffb000000ffff
	.quad	0x00cff3000000ffff
	.quad	0	/* the task state: build_descriptors() */
gdt_pointer:
	.word	. - gdt - 1
	.long	gdt
idt_pointer:
	.word	8 * 0x81 - 1
	.long	idt

	.bss
	.globl	recovery
recovery:
	.skip	4
	.align	16
	.skip	16384
	.globl	stack_end
stack_end:

	.section .note.GNU-stack, "", @progbits
