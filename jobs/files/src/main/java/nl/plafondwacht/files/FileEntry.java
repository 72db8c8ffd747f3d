package nl.plafondwacht.files;

/**
 * A file or folder as its parent folder lists it.
 *
 * @param name the last part of the location
 * @param size bytes; 0 for a folder
 */
public record FileEntry(String name, long size, boolean folder) {}
