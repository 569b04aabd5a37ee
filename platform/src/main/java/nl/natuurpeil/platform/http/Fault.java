package nl.natuurpeil.platform.http;

/**
 * One thing wrong with the input.
 *
 * @param pointer JSON Pointer into the body, or the name of the query parameter
 * @param code stable kebab-case code for programs
 * @param detail what is wrong and what is allowed, for people
 */
public record Fault(String pointer, String code, String detail) {}
