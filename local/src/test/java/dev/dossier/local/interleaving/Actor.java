package dev.dossier.local.interleaving;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody in the middle of a task.
 *
 * @param answers to the operations so far, in order: with them the task can be played again up to where it stands
 */
record Actor(Task task, List<Object> answers) {

    Actor {
        answers = List.copyOf(answers);
    }

    static Actor about(Task task) {
        return new Actor(task, List.of());
    }

    Actor told(Object answer) {
        List<Object> more = new ArrayList<>(answers);
        more.add(answer);
        return new Actor(task, more);
    }
}
