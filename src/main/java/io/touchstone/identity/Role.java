package io.touchstone.identity;

/** What a person does here. A person may hold several. */
public enum Role {
    /** Runs the portal: accounts, tokens, audit. Reads requisitions and candidates, changes none. */
    ADMINISTRATOR,
    /** Opens requisitions, brings candidates in, assigns interviewers, moves applications. */
    RECRUITER,
    /** Approves the skill matrix and decides, on their own requisitions. */
    HIRING_MANAGER,
    /** Scores the candidates they are assigned to. */
    INTERVIEWER,
    /** Reads role templates and skills. */
    EMPLOYEE;

    /** The name of the authority that Spring Security checks. */
    public String authority() {
        return "ROLE_" + name();
    }
}
