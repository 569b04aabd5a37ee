package nl.natuurpeil.policy.content.domain;

/**
 * One thing wrong with content someone wrote.
 *
 * @param place JSON Pointer to it
 * @param code stable kebab-case code for programs
 * @param sentence what is wrong, for people
 */
public record ContentFault(String place, String code, String sentence) {

    /** The same fault, seen from an object that has the content as a field. */
    public ContentFault within(String field) {
        return new ContentFault("/" + field + place, code, sentence);
    }
}
