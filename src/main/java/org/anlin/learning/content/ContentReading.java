package org.anlin.learning.content;

import java.util.List;
import java.util.Set;

/** What a content directory holds: the courses that are whole, every problem, and all folders that exist. */
public record ContentReading(List<CourseFolder> courses, List<ContentProblem> problems, Set<String> folders) {}
