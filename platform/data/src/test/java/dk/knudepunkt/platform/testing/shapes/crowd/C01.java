package dk.knudepunkt.platform.testing.shapes.crowd;

/** Breaks smallPackages together with those below. */
@SuppressWarnings("MultipleTopLevelClasses")
interface C01 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C02 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C03 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C04 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C05 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C06 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C07 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C08 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C09 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C10 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C11 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C12 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C13 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C14 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C15 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C16 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C17 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C18 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C19 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C20 {}

@SuppressWarnings("MultipleTopLevelClasses")
interface C21 {}
