# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_teamctl_global_optspecs
    string join \n db= config= t/team= as= reason= o/output= fields= jq= no-headers time= color= csv-raw q/quiet v/verbose y/yes confirm= no-input n/dry-run lock-timeout= h/help V/version
end

function __fish_teamctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_teamctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_teamctl_using_subcommand
    set -l cmd (__fish_teamctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c teamctl -n "__fish_teamctl_needs_command" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_needs_command" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_needs_command" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_needs_command" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_needs_command" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_needs_command" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_needs_command" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_needs_command" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_needs_command" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_needs_command" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_needs_command" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_needs_command" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_needs_command" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_needs_command" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_needs_command" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_needs_command" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_needs_command" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_needs_command" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_needs_command" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_needs_command" -s V -l version -d 'Print version'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "init" -d 'Make the database, and in it the first organization'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "team" -d 'Teams, and the organizations that they belong to'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "policy" -d 'Policies: the rules of an organization, as a TOML file'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "account" -d 'Accounts: people, known by their e-mail address across all teams'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "member" -d 'Members: who is in a team, and who has been asked to be'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "invite" -d 'Invitations: who has been asked to join which team'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "role" -d 'Roles: named sets of permissions of an organization'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "key" -d 'API keys: by which programs use the product for a team'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "callback" -d 'Callbacks: where your product is told what happens, and how it knows that it was us'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "budget" -d 'Credits: the organization\'s pool, what teams may use of it, and what they have used'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "billing" -d 'Billing: the plan, prices, and invoices of the organization'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "connector" -d 'Storage connectors: where a team\'s files are, with S3, Azure or Google'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "resource" -d 'Resources: what teams make, such as projects or assets, and who else sees it'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "audit" -d 'The audit trail: who changed what, chained so that tampering shows'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "outbox" -d 'Messages that wait to be sent: queued with what they tell of'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "doctor" -d 'Look whether the database, and the files that it is made of, are as they have to be'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "backup" -d 'Copies of the whole database, and putting one in its place'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "export" -d 'Write the whole directory as JSON Lines, to be imported into another database'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "import" -d 'Read a whole directory from an export, into a database that `init` has just made'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "config" -d 'The config file, and where each setting in force came from'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "completions" -d 'Print the completions of a shell'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "man" -d 'Print the manual, or write a page for each command'
complete -c teamctl -n "__fish_teamctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l owner -d 'Who owns it' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l preset -d 'A policy that comes with teamctl: see `teamctl policy list` [default: standard]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l policy -d 'A policy of your own' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l or-ignore -d 'A database, or an organization, that is there already is no error'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "list" -d 'List the teams'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "ls" -d 'List the teams'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "show" -d 'Show one team'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "get" -d 'Show one team'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "create" -d 'Make a team below another, or an organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "update" -d 'Rename a team, or say where it is called back'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "transfer" -d 'Make somebody else the owner of an organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "archive" -d 'Archive a team: nothing in it or below it changes until it is brought back'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "unarchive" -d 'Bring an archived team back'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "delete" -d 'Delete a team: its members leave, its open invitations are revoked, its audit trail stays'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "rm" -d 'Delete a team: its members leave, its open invitations are revoked, its audit trail stays'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and not __fish_seen_subcommand_from list ls show get create update transfer archive unarchive delete rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l owner -d 'Only those of organizations that this address owns' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l all -d 'Archived ones, and what lies below them, too'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l owner -d 'Only those of organizations that this address owns' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l all -d 'Archived ones, and what lies below them, too'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l name -d 'What people read [default: the last part of the path]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l owner -d 'Who owns the organization; an account is made where there is none' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l preset -d 'A policy that comes with teamctl: see `teamctl policy list` [default: standard]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l policy -d 'A policy of your own' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l limit -d 'How many credits it may use of the pool; for each day or month: teamctl budget set' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l unlimited -d 'It may use as much as there is in the pool, which it may anyway'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l or-ignore -d 'A team that is there already is no error'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l name -d 'What people read' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l slug -d 'The last part of its path' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l callback-url -d 'Where it is called back; none to be called back as the team above is' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l to -d 'Who owns it from then on: an active member' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l demote-to -d 'The old owner stays, in this role' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l leave -d 'The old owner leaves'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from transfer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from unarchive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the teams'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one team'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a team below another, or an organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "update" -d 'Rename a team, or say where it is called back'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "transfer" -d 'Make somebody else the owner of an organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Archive a team: nothing in it or below it changes until it is brought back'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "unarchive" -d 'Bring an archived team back'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a team: its members leave, its open invitations are revoked, its audit trail stays'
complete -c teamctl -n "__fish_teamctl_using_subcommand team; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -f -a "list" -d 'List the presets'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -f -a "ls" -d 'List the presets'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -f -a "show" -d 'Show a policy: a preset\'s, or an organization\'s'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -f -a "get" -d 'Show a policy: a preset\'s, or an organization\'s'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -f -a "validate" -d 'Check a policy file'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -f -a "apply" -d 'Give an organization another policy, and tell what that changes'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and not __fish_seen_subcommand_from list ls show get validate apply help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `name`, `name:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `name`, `name:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the presets'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a policy: a preset\'s, or an organization\'s'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Check a policy file'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Give an organization another policy, and tell what that changes'
complete -c teamctl -n "__fish_teamctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "list" -d 'List the accounts'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "ls" -d 'List the accounts'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "show" -d 'Show one account'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "get" -d 'Show one account'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "create" -d 'Sign somebody up, or the people of another product'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "update" -d 'Change what is known of somebody. A changed phone is unverified'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "login" -d 'Check somebody\'s password, and record the login'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "password" -d 'Set somebody\'s password'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "unlock" -d 'Forget the wrong passwords for an account, so that the right one works again'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "disable" -d 'Take an account\'s access away everywhere, until it is enabled again'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "enable" -d 'Give a disabled account its access back'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "delete" -d 'Erase a person: their account, and every word about them, whether or not they have one'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "rm" -d 'Erase a person: their account, and every word about them, whether or not they have one'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and not __fish_seen_subcommand_from list ls show get create update login password unlock disable enable delete rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l disabled -d 'Only those that are disabled'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l disabled -d 'Only those that are disabled'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l first-name -d 'Given name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l last-name -d 'Family name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l company -d 'Where they work' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l phone -d 'Telephone number, with + and the country' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l profile -d 'Whatever else the product asks for; may be given more than once' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l from-file -d 'People from a CSV with a header or from JSON Lines; - for stdin' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l password-stdin -d 'Read a password from stdin; one newline at its end is dropped'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l or-ignore -d 'Who has an account already is no error'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l email -d 'Another address' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l first-name -d 'Given name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l last-name -d 'Family name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l company -d 'Where they work' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l phone -d 'Telephone number, with + and the country' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l profile -d 'Whatever else the product asks for; may be given more than once' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l password-stdin -d 'Read the password from stdin; one newline at its end is dropped'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l password-stdin -d 'Read the password from stdin; one newline at its end is dropped'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from unlock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the accounts'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one account'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "create" -d 'Sign somebody up, or the people of another product'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change what is known of somebody. A changed phone is unverified'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "login" -d 'Check somebody\'s password, and record the login'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "password" -d 'Set somebody\'s password'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "unlock" -d 'Forget the wrong passwords for an account, so that the right one works again'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Take an account\'s access away everywhere, until it is enabled again'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Give a disabled account its access back'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Erase a person: their account, and every word about them, whether or not they have one'
complete -c teamctl -n "__fish_teamctl_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "list" -d 'List members and open or expired invitations'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "ls" -d 'List members and open or expired invitations'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "show" -d 'Show one member, or somebody who has been asked to be one'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "get" -d 'Show one member, or somebody who has been asked to be one'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "add" -d 'Let people in who have signed up, without an invitation'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "update" -d 'Give a member every permission in the organization short of the owner\'s own, or take that away'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "suspend" -d 'Suspend members, and them in each team below: they have no permissions there until they are resumed'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "resume" -d 'Bring a suspended member back, and them in the teams below that were suspended along'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "remove" -d 'Remove members, and them from each team below'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "rm" -d 'Remove members, and them from each team below'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "explain" -d 'List each permission that somebody has at the team, and the membership, role and pattern that give it'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and not __fish_seen_subcommand_from list ls show get add update suspend resume remove rm explain help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l status -d 'Only in this state' -r -f -a "active\t''
inactive\t''
pending\t''
expired\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l role -d 'Only in this role' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `added_at`, `added_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l recursive -d 'Of all teams below, too'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l status -d 'Only in this state' -r -f -a "active\t''
inactive\t''
pending\t''
expired\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l role -d 'Only in this role' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `added_at`, `added_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l recursive -d 'Of all teams below, too'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l role -d 'As what; with --from-file, where a row does not say' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l from-file -d 'People from a CSV with a header or from JSON Lines; - for stdin' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l or-ignore -d 'Who is in already is no error'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l super-access -d 'Whether they have it' -r -f -a "on\t''
off\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from suspend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l show-link -d 'Print the link, or where the config has none, the token; mail that is set up is sent all the same'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l no-send -d 'Hand out nothing: a link can be made later with `invite resend`'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l ignore-missing -d 'Who is not a member is no error'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l revoke-invites -d 'Revoke the open invitations that they have sent'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l revoke-keys -d 'Revoke the API keys that they have made'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l ignore-missing -d 'Who is not a member is no error'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l revoke-invites -d 'Revoke the open invitations that they have sent'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l revoke-keys -d 'Revoke the API keys that they have made'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l sort -d 'In the order of a column: `permission`, `permission:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "list" -d 'List members and open or expired invitations'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one member, or somebody who has been asked to be one'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "add" -d 'Let people in who have signed up, without an invitation'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "update" -d 'Give a member every permission in the organization short of the owner\'s own, or take that away'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "suspend" -d 'Suspend members, and them in each team below: they have no permissions there until they are resumed'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Bring a suspended member back, and them in the teams below that were suspended along'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove members, and them from each team below'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "explain" -d 'List each permission that somebody has at the team, and the membership, role and pattern that give it'
complete -c teamctl -n "__fish_teamctl_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "add" -d 'Invite people by e-mail'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "list" -d 'List invitations of every state'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "ls" -d 'List invitations of every state'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "show" -d 'Show one invitation: an address\'s pending one, else its newest'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "get" -d 'Show one invitation: an address\'s pending one, else its newest'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "resend" -d 'Send an invitation again: the old link is dead at once, the deadline never shorter'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "update" -d 'Change an invitation that is pending or has expired'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "revoke" -d 'Take an invitation back'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "inspect" -d 'Show what an invitation offers, without accepting it'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "code" -d 'Have a one-time code sent to a telephone, where accepting needs one'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "accept" -d 'Accept an invitation: an account is made for the address if it has none, and never changed if it has one'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "decline" -d 'Turn an invitation down'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "expire" -d 'Record which invitations have passed their deadline: for cron'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "prune" -d 'Delete invitations that were closed long ago: nothing else deletes one'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and not __fish_seen_subcommand_from add list ls show get resend update revoke inspect code accept decline expire prune help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l role -d 'As what; with --from-file, where a row does not say' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l first-name -d 'Given name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l last-name -d 'Family name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l expires-in -d 'How long they can accept: 90m, 5d, 2w [default: by the policy]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l from-file -d 'People from a CSV with a header or from JSON Lines; - for stdin' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l super-access -d 'With every permission in the organization short of the owner\'s own'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l keep-going -d 'Invite the others where a row is bad, and exit with 8'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l or-ignore -d 'Leave an address alone that is invited or a member already'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l show-link -d 'Print the link, or where the config has none, the token; mail that is set up is sent all the same'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l no-send -d 'Hand out nothing: a link can be made later with `invite resend`'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l status -d 'Only in this state' -r -f -a "pending\t''
accepted\t''
declined\t''
revoked\t''
expired\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l email -d 'Only for this address' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l expiring-within -d 'Only pending ones with no more time than this' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l status -d 'Only in this state' -r -f -a "pending\t''
accepted\t''
declined\t''
revoked\t''
expired\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l email -d 'Only for this address' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l expiring-within -d 'Only pending ones with no more time than this' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l since -d 'Only those that have expired no longer ago than this' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l expired -d 'All that have expired, and have not been replaced since'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l show-link -d 'Print the link, or where the config has none, the token; mail that is set up is sent all the same'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l no-send -d 'Hand out nothing: a link can be made later with `invite resend`'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from resend" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l role -d 'As what' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l email -d 'To another address' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l first-name -d 'Given name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l last-name -d 'Family name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l super-access -d 'With every permission in the organization short of the owner\'s own' -r -f -a "on\t''
off\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l expires-in -d 'How long, from now, they can accept' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l show-link -d 'Print the link, or where the config has none, the token; mail that is set up is sent all the same'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l no-send -d 'Hand out nothing: a link can be made later with `invite resend`'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l token-stdin -d 'Read the token from stdin'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from inspect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l phone -d 'Telephone number, with + and the country' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l token-stdin -d 'Read the token from stdin'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from code" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l first-name -d 'Given name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l last-name -d 'Family name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l company -d 'Where they work' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l phone -d 'Telephone number, with + and the country' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l profile -d 'Whatever else the product asks for; may be given more than once' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l code -d 'The one-time code that was sent to the telephone' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l password-file -d 'The password of a new account, or the proof of an existing one\'s; - for stdin, after the token\'s line' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l token-stdin -d 'Read the token from stdin'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from accept" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l token-stdin -d 'Read the token from stdin'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from decline" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from expire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l older-than -d 'Closed longer ago than this' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "add" -d 'Invite people by e-mail'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "list" -d 'List invitations of every state'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one invitation: an address\'s pending one, else its newest'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "resend" -d 'Send an invitation again: the old link is dead at once, the deadline never shorter'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change an invitation that is pending or has expired'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Take an invitation back'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "inspect" -d 'Show what an invitation offers, without accepting it'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "code" -d 'Have a one-time code sent to a telephone, where accepting needs one'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "accept" -d 'Accept an invitation: an account is made for the address if it has none, and never changed if it has one'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "decline" -d 'Turn an invitation down'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "expire" -d 'Record which invitations have passed their deadline: for cron'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Delete invitations that were closed long ago: nothing else deletes one'
complete -c teamctl -n "__fish_teamctl_using_subcommand invite; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "list" -d 'List the roles of the team\'s organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "ls" -d 'List the roles of the team\'s organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "show" -d 'Show one role'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "get" -d 'Show one role'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "create" -d 'Make a role in the team\'s organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "update" -d 'Rename a role, or change what it grants, for all who have it'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "delete" -d 'Delete a role; whoever has it gets another one'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "rm" -d 'Delete a role; whoever has it gets another one'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "assign" -d 'Give a member of the team another role'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "permissions" -d 'List the permissions that teamctl itself enforces'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "check" -d 'Ask whether an account has a permission at the team, and what grants it'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and not __fish_seen_subcommand_from list ls show get create update delete rm assign permissions check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `name`, `name:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `name`, `name:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l allow -d 'What it grants' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l title -d 'What people read [default: the name]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l level -d 'Where it can be had: in an organization, in teams below one, or any' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l name -d 'Another name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l title -d 'What people read' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l allow -d 'What it grants from now on' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l revoke -d 'What it grants no longer: a pattern as `role show` has it' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l reassign-to -d 'What members and open invitations get instead' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l reassign-to -d 'What members and open invitations get instead' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l role -d 'Which' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l sort -d 'In the order of a column: `permission`, `permission:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from permissions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l permission -d 'Which: one of teamctl\'s own, or one of the product\'s' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the roles of the team\'s organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one role'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a role in the team\'s organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "update" -d 'Rename a role, or change what it grants, for all who have it'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a role; whoever has it gets another one'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Give a member of the team another role'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "permissions" -d 'List the permissions that teamctl itself enforces'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "check" -d 'Ask whether an account has a permission at the team, and what grants it'
complete -c teamctl -n "__fish_teamctl_using_subcommand role; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "create" -d 'Make API keys: each is printed this once, and alone, so that it can be piped'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "list" -d 'List keys, in every state unless one is asked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "ls" -d 'List keys, in every state unless one is asked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "show" -d 'Show one key: never the key itself, of which only a hash is kept'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "get" -d 'Show one key: never the key itself, of which only a hash is kept'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "rotate" -d 'Replace a key with a new one of the same name, kind, scopes and lifetime'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "revoke" -d 'Take keys back: from then on they open nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "verify" -d 'Ask whether the key on stdin is good: never from the line, which every process can read'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "prune" -d 'Delete keys that were revoked or expired long ago: nothing else deletes one'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and not __fish_seen_subcommand_from create list ls show get rotate revoke verify prune help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l kind -d 'Live keys spend credits, test keys do not [default: live]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l scope -d 'What it may be used for: task.create, task.* [default: everything]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l expires-in -d 'How long it lives: 12h, 90d, 52w [default: until it is revoked]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l secret-file -d 'Put the key into a new file, for you alone, and not on stdout' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l from-file -d 'Keys from a CSV with a header or from JSON Lines; - for stdin. The flags say what a row does not' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l status -d 'Only in this state' -r -f -a "active\t''
revoked\t''
expired\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l status -d 'Only in this state' -r -f -a "active\t''
revoked\t''
expired\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l grace -d 'How long the old key is good for: 24h, 7d [default: no longer]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l secret-file -d 'Put the key into a new file, for you alone, and not on stdout' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l scope -d 'What it is wanted for: task.create' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l batch -d 'One key a line, answered in that order; no use is recorded'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l older-than -d 'Revoked or expired longer ago than this' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make API keys: each is printed this once, and alone, so that it can be piped'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "list" -d 'List keys, in every state unless one is asked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one key: never the key itself, of which only a hash is kept'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Replace a key with a new one of the same name, kind, scopes and lifetime'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Take keys back: from then on they open nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Ask whether the key on stdin is good: never from the line, which every process can read'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Delete keys that were revoked or expired long ago: nothing else deletes one'
complete -c teamctl -n "__fish_teamctl_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -f -a "show" -d 'Show how the team is called back, and with --secret what its receiver needs'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -f -a "get" -d 'Show how the team is called back, and with --secret what its receiver needs'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -f -a "set" -d 'Say where the team is called back, or that it has no URL of its own'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -f -a "rotate" -d 'Give the team other secrets; with --grace the old ones are good for a while beside them'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -f -a "test" -d 'Send the team\'s receiver a test now, and say what it answers'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -f -a "send" -d 'Queue what your product has done, for the team\'s receiver'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -f -a "resolve" -d 'Say which URL applies to the team, or to what is about a resource of it, and why'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and not __fish_seen_subcommand_from show get set rotate test send resolve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l resource -d 'About a resource, by its id or its name in the team: with a URL of its own, its team\'s own secrets sign' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l secret -d 'The secrets too'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l resource -d 'About a resource, by its id or its name in the team: with a URL of its own, its team\'s own secrets sign' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l secret -d 'The secrets too'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l url -d 'https, or http to this host itself; none to have none' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l kind -d 'Only those for this kind of key: live or test [default: all]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l grace -d 'How long the old ones are still good, 1m to 30d' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l kind -d 'With which secrets: live or test [default: live]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l type -d 'What it is called: dotted and in lower case, such as task.completed' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l data-file -d 'What it says: a file with one JSON value, at most 64 KiB; - for stdin' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l resource -d 'The resource that it is about, by its id or its name in the team: its own URL applies, where it has one' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l kind -d 'With which secrets: live or test [default: live]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l resource -d 'The resource, by its id or its name in the team' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show how the team is called back, and with --secret what its receiver needs'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from help" -f -a "set" -d 'Say where the team is called back, or that it has no URL of its own'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Give the team other secrets; with --grace the old ones are good for a while beside them'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from help" -f -a "test" -d 'Send the team\'s receiver a test now, and say what it answers'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from help" -f -a "send" -d 'Queue what your product has done, for the team\'s receiver'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Say which URL applies to the team, or to what is about a resource of it, and why'
complete -c teamctl -n "__fish_teamctl_using_subcommand callback; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "list" -d 'List what the organization and each team below it may use, and have used'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "ls" -d 'List what the organization and each team below it may use, and have used'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "show" -d 'Show what a team may use, and has used; in a table, the teams below it too'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "get" -d 'Show what a team may use, and has used; in a table, the teams below it too'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "report" -d 'Report what a team and all below it have used: by day, month, team or key'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "set" -d 'Say what a team may use of the pool, with all teams below it'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "topup" -d 'Put credits into the organization\'s pool'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "adjust" -d 'Mend the pool: put in what was forgotten, or take out what was too much'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "charge" -d 'Use credits: once for each reference, however often it is asked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "hold" -d 'Set credits aside until it is known how many are used'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "capture" -d 'Use what is held, or a part of it: what is left of it is free again'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "release" -d 'Give back what is held: nothing of it was used'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "refund" -d 'Give back what was charged, or a part of it'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "check" -d 'Ask whether an amount could be charged now, or whether anything is left at all'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "history" -d 'List what was charged, held, refunded and put into the pool, of a team and of all below it'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and not __fish_seen_subcommand_from list ls show get report set topup adjust charge hold capture release refund check history help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `used`, `used:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `used`, `used:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l by -d 'By what it is told apart' -r -f -a "day\t'Day by day, those without use too'
month\t'Month by month'
team\t'By the team that used it itself'
key\t'By the API key that it was charged with'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l since -d 'From that day on: an instant, a date, or how long ago (7d)' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l until -d 'Up to then: a date is the first day that is left out' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l html -d 'Write a page with charts to this file too' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l sort -d 'In the order of a column: `used`, `used:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l limit -d 'How many credits in each period' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l period -d 'In which period: day, month, or none [default: as before, or none]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l unlimited -d 'As much as there is in the pool'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l ref -d 'What it is known by in the organization, once for all' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from topup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l ref -d 'What it is known by in the organization, once for all' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from adjust" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l ref -d 'What it is known by in the organization, once for all' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l tasks -d 'How many tasks were finished' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l note -d 'What else there is to say of it' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l from-file -d 'Charges from a CSV with a header or from JSON Lines; - for stdin' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l key-stdin -d 'The team is that of the API key on stdin'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l keep-going -d 'Charge the others where a row is bad, and exit with 8'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from charge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l ref -d 'What it is known by in the organization, once for all' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l expires-in -d 'For how long' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l note -d 'What else there is to say of it' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l key-stdin -d 'The team is that of the API key on stdin'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from hold" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l tasks -d 'How many tasks were finished' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from capture" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from release" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l ref -d 'What the refund is known by in the organization, once for all' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l tasks -d 'How many of its tasks [default: all that are left, or none where an amount is said]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from refund" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l key-stdin -d 'The team is that of the API key on stdin'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l since -d 'From then on: an instant, a date, or how long ago (7d)' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l until -d 'Up to then' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l ref -d 'What was asked for by that reference, and what has come of such a hold' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l sort -d 'In the order of a column: `at`, `at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what the organization and each team below it may use, and have used'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show what a team may use, and has used; in a table, the teams below it too'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "report" -d 'Report what a team and all below it have used: by day, month, team or key'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "set" -d 'Say what a team may use of the pool, with all teams below it'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "topup" -d 'Put credits into the organization\'s pool'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "adjust" -d 'Mend the pool: put in what was forgotten, or take out what was too much'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "charge" -d 'Use credits: once for each reference, however often it is asked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "hold" -d 'Set credits aside until it is known how many are used'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "capture" -d 'Use what is held, or a part of it: what is left of it is free again'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "release" -d 'Give back what is held: nothing of it was used'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "refund" -d 'Give back what was charged, or a part of it'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "check" -d 'Ask whether an amount could be charged now, or whether anything is left at all'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "history" -d 'List what was charged, held, refunded and put into the pool, of a team and of all below it'
complete -c teamctl -n "__fish_teamctl_using_subcommand budget; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -f -a "show" -d 'Show how the organization pays, what it owes, and its latest invoices'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -f -a "get" -d 'Show how the organization pays, what it owes, and its latest invoices'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -f -a "update" -d 'Change how the organization pays, at what prices, and to whom invoices go'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -f -a "invoice" -d 'Invoices: closing a month, and what becomes of what was billed'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and not __fish_seen_subcommand_from show get update invoice help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l plan -d 'prepaid, `on_demand`, or enterprise' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l currency -d 'In what invoices are: a code of ISO 4217, such as EUR' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l price-per-credit -d 'What one credit costs: up to six digits after the point' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l price-per-task -d 'What one task costs' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l fixed-fee -d 'What a month costs beside that, on the plan enterprise' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l contact -d 'To whom invoices go; none for nobody' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l payment-label -d 'What people call the means of payment, never a card number; none for none' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l payment-ref -d 'What its provider calls it; none for none' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -f -a "create" -d 'Close a month: put what was used until its end, and is on no invoice, on one'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -f -a "list" -d 'List the invoices and credit notes of the organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -f -a "ls" -d 'List the invoices and credit notes of the organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -f -a "show" -d 'Show an invoice, or write it as a page that can be printed and sent'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -f -a "get" -d 'Show an invoice, or write it as a page that can be printed and sent'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -f -a "pay" -d 'Say that an invoice was paid, or a credit note was paid out'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -f -a "void" -d 'Take an invoice back that nobody has paid: what was on it goes on the next one'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from invoice" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show how the organization pays, what it owes, and its latest invoices'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change how the organization pays, at what prices, and to whom invoices go'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from help" -f -a "invoice" -d 'Invoices: closing a month, and what becomes of what was billed'
complete -c teamctl -n "__fish_teamctl_using_subcommand billing; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "list" -d 'List connectors'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "ls" -d 'List connectors'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "show" -d 'Show one connector: never its secret, which is sealed'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "get" -d 'Show one connector: never its secret, which is sealed'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "add" -d 'Say where a team\'s files are, and what gets in there'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "test" -d 'Try a connector: write a small object, read it back, list it, remove it'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "remove" -d 'Remove a connector and what is sealed for it; what is in its store stays'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "rm" -d 'Remove a connector and what is sealed for it; what is in its store stays'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and not __fish_seen_subcommand_from list ls show get add test remove rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `last_test_at`, `last_test_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `last_test_at`, `last_test_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l type -d 'Whose store; s3 is for all that speak as Amazon\'s does' -r -f -a "s3\t''
azure\t''
gcs\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l bucket -d 'The bucket there; of azure the container' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l prefix -d 'What the names of all objects begin with: a path of folders [default: nothing]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l region -d 'Where an s3 bucket is [default: what the environment says, else us-east-1]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l endpoint -d 'Where the store answers: https, or http on this host itself [default: the provider\'s own]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l access-key-id -d 'Which key gets in: of s3 the access key\'s id, of azure the account\'s name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l secret-file -d 'Its secret; - for stdin, and on a terminal to be asked for it' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from help" -f -a "list" -d 'List connectors'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one connector: never its secret, which is sealed'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from help" -f -a "add" -d 'Say where a team\'s files are, and what gets in there'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from help" -f -a "test" -d 'Try a connector: write a small object, read it back, list it, remove it'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a connector and what is sealed for it; what is in its store stays'
complete -c teamctl -n "__fish_teamctl_using_subcommand connector; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "list" -d 'List the resources of a team, and those that other teams share with it'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "ls" -d 'List the resources of a team, and those that other teams share with it'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "show" -d 'Show one resource'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "get" -d 'Show one resource'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "create" -d 'Add a resource to those of the team'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "update" -d 'Rename a resource, say where it is, or share it with other teams'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "delete" -d 'Delete a resource: nobody sees it any more, and its name is free again'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "rm" -d 'Delete a resource: nobody sees it any more, and its name is free again'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and not __fish_seen_subcommand_from list ls show get create update delete rm help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l kind -d 'Only of this kind [default: every kind of the policy]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l recursive -d 'Of the teams below, too'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l kind -d 'Only of this kind [default: every kind of the policy]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l recursive -d 'Of the teams below, too'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l all-teams -d 'Of every team'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l kind -d 'Its kind, where the team has several of that name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l kind -d 'Its kind, where the team has several of that name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l kind -d 'Of which kind' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l uri -d 'Where it is: any URI without a password in it. Teamctl does not follow it' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l callback-url -d 'Where the team is called back about it [default: where it is called back about all else]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l share -d 'Teams of the organization that see it too, with all teams below them' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l share-all -d 'Every team of the organization sees it'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l kind -d 'Its kind, where the team has several of that name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l name -d 'What it is called in its team' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l uri -d 'Where it is; none to have none' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l callback-url -d 'Where the team is called back about it; none for where it is called back about all else' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l share -d 'Teams of the organization that see it too, with all teams below them' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l unshare -d 'Teams that see it no more' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l share-all -d 'Every team of the organization sees it'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l share-none -d 'It is shared with nobody; with --share, with those alone'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l kind -d 'Its kind, where the team has several of that name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l kind -d 'Its kind, where the team has several of that name' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the resources of a team, and those that other teams share with it'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one resource'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from help" -f -a "create" -d 'Add a resource to those of the team'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from help" -f -a "update" -d 'Rename a resource, say where it is, or share it with other teams'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a resource: nobody sees it any more, and its name is free again'
complete -c teamctl -n "__fish_teamctl_using_subcommand resource; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -f -a "list" -d 'List the events, of a team\'s if one is named'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -f -a "ls" -d 'List the events, of a team\'s if one is named'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -f -a "show" -d 'Show one event'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -f -a "get" -d 'Show one event'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -f -a "head" -d 'Print where each chain ends: kept elsewhere, it shows a cut tail, and a forger who has the key'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -f -a "verify" -d 'Compute every chain anew, and name the first event that is not as it was written'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -f -a "export" -d 'Print all events as JSON Lines, oldest first, to be kept elsewhere'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and not __fish_seen_subcommand_from list ls show get head verify export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l since -d 'From then on: an instant, a date, or how long ago (7d)' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l until -d 'Up to then' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l actor -d 'Whose name contains this' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l action -d 'team.transfer, or invite.*' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l target -d 'An id: inv_…, ac_…, tm_…' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `at`, `at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l since -d 'From then on: an instant, a date, or how long ago (7d)' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l until -d 'Up to then' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l actor -d 'Whose name contains this' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l action -d 'team.transfer, or invite.*' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l target -d 'An id: inv_…, ac_…, tm_…' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `at`, `at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from head" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l anchor -d 'A hash that `audit head` has printed before: its event must still be there' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l since -d 'From then on: an instant, a date, or how long ago (7d)' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l until -d 'Up to then' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l actor -d 'Whose name contains this' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l action -d 'team.transfer, or invite.*' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l target -d 'An id: inv_…, ac_…, tm_…' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the events, of a team\'s if one is named'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one event'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "head" -d 'Print where each chain ends: kept elsewhere, it shows a cut tail, and a forger who has the key'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Compute every chain anew, and name the first event that is not as it was written'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "export" -d 'Print all events as JSON Lines, oldest first, to be kept elsewhere'
complete -c teamctl -n "__fish_teamctl_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "list" -d 'List messages, oldest first'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "ls" -d 'List messages, oldest first'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "show" -d 'Show one message, but not what it says: that is made when it is sent'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "get" -d 'Show one message, but not what it says: that is made when it is sent'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "send" -d 'Send what is due: for cron, or with --watch for a service'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "retry" -d 'Try messages again now: a dead one begins its retries anew'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "drop" -d 'Delete messages: what they tell of stays as it is'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "pause" -d 'Stop sending: what is queued waits, and more is queued, until `outbox resume`'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "resume" -d 'Send again, after `outbox pause`'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "stats" -d 'Count messages by what has become of them, and say how long the oldest has been due'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and not __fish_seen_subcommand_from list ls show get send retry drop pause resume stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l status -d 'Only in this state' -r -f -a "queued\t''
sent\t''
retrying\t''
dead\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l status -d 'Only in this state' -r -f -a "queued\t''
sent\t''
retrying\t''
dead\t''"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l max -d 'Try no more than this many, then end' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l watch -d 'Go on until SIGTERM or SIGINT'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l dead -d 'All that are not tried any more'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from pause" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "list" -d 'List messages, oldest first'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one message, but not what it says: that is made when it is sent'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send what is due: for cron, or with --watch for a service'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "retry" -d 'Try messages again now: a dead one begins its retries anew'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "drop" -d 'Delete messages: what they tell of stays as it is'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "pause" -d 'Stop sending: what is queued waits, and more is queued, until `outbox resume`'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Send again, after `outbox pause`'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count messages by what has become of them, and say how long the oldest has been due'
complete -c teamctl -n "__fish_teamctl_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l fix -d 'Mend what can be mended safely'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l quick -d 'Leave out the checks that read every page of the database, or every value'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -f -a "create" -d 'Make a backup, while others go on working'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -f -a "list" -d 'List the backups that are kept beside the database, or in a store, the newest first'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -f -a "ls" -d 'List the backups that are kept beside the database, or in a store, the newest first'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -f -a "verify" -d 'Look through a backup: whether it is whole, and whether what is in it agrees with itself'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -f -a "prune" -d 'Remove all backups that are kept beside the database, or in a store, but for the newest'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -f -a "restore" -d 'Put a backup in the place of the database, which is kept beside it'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and not __fish_seen_subcommand_from create list ls verify prune restore help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l to -d 'Into the store of this connector, by the time, instead of into a file' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l to -d 'Those in the store of this connector' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l to -d 'Those in the store of this connector' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `created_at`, `created_at:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l keep -d 'How many of the newest are kept, at least 1' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l to -d 'Of those in the store of this connector' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l exact -d 'End nothing again: the database is to be as the backup has it'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a backup, while others go on working'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the backups that are kept beside the database, or in a store, the newest first'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Look through a backup: whether it is whole, and whether what is in it agrees with itself'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Remove all backups that are kept beside the database, or in a store, but for the newest'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Put a backup in the place of the database, which is kept beside it'
complete -c teamctl -n "__fish_teamctl_using_subcommand backup; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l without-key -d 'Take it though it belongs to another sealing key, without what only that key opens'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "list" -d 'List the settings in force'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "ls" -d 'List the settings in force'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "get" -d 'Print one setting in force'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "show" -d 'Print one setting in force'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "set" -d 'Change a setting in the file, and keep its comments'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "unset" -d 'Take a setting out of the file'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "path" -d 'Print where the config file, the database, the sealing key and templates of one\'s own are looked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "validate" -d 'Check the config file, and the files that it names for sending: password, certificates, templates'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path validate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l sort -d 'In the order of a column: `name`, `name:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l show-origin -d 'Where each came from: a flag, a variable, the file, the default'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l sort -d 'In the order of a column: `name`, `name:desc`' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l show-origin -d 'Where each came from: a flag, a variable, the file, the default'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the settings in force'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Print one setting in force'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change a setting in the file, and keep its comments'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Take a setting out of the file'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print where the config file, the database, the sealing key and templates of one\'s own are looked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Check the config file, and the files that it names for sending: password, certificates, templates'
complete -c teamctl -n "__fish_teamctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l dir -d 'The folder to write the pages to; it must not hold other files of these names' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l db -d 'The database' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l config -d 'The config file' -r -F
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -s t -l team -d 'The team: acme, acme/design, or its id' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l as -d 'Act with that account\'s permissions, not as the operator' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l reason -d 'Why, for the audit trail' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -s o -l output -d 'How data is printed' -r -f -a "table\t'The columns that matter'
wide\t'A table with more columns'
json\t'One JSON array or object'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header'
id\t'Ids alone, one a line'"
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l fields -d 'Which columns or keys, in this order' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l jq -d 'Filter the JSON; strings are printed raw' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l time -d 'How tables show time [default: relative on a terminal, else utc]' -r -f -a "relative\t'3 days ago'
local\t'In the zone of this machine'
utc\t'In UTC'"
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l color -d 'Whether tables are coloured' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l confirm -d 'Confirm a severe change: the target\'s name or address, typed again' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l lock-timeout -d 'How long to wait for another writer [default: 5s]' -r
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l no-headers -d 'Tables and CSV without the header'
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l csv-raw -d 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula'
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -s q -l quiet -d 'Print no notices'
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -s v -l verbose -d 'Tell what is done'
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -s y -l yes -d 'Answer the confirmation of a moderate change'
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -l no-input -d 'Never ask'
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -s n -l dry-run -d 'Show what would change, and change nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "init" -d 'Make the database, and in it the first organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "team" -d 'Teams, and the organizations that they belong to'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "policy" -d 'Policies: the rules of an organization, as a TOML file'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "account" -d 'Accounts: people, known by their e-mail address across all teams'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "member" -d 'Members: who is in a team, and who has been asked to be'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "invite" -d 'Invitations: who has been asked to join which team'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "role" -d 'Roles: named sets of permissions of an organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "key" -d 'API keys: by which programs use the product for a team'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "callback" -d 'Callbacks: where your product is told what happens, and how it knows that it was us'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "budget" -d 'Credits: the organization\'s pool, what teams may use of it, and what they have used'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "billing" -d 'Billing: the plan, prices, and invoices of the organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "connector" -d 'Storage connectors: where a team\'s files are, with S3, Azure or Google'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "resource" -d 'Resources: what teams make, such as projects or assets, and who else sees it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "audit" -d 'The audit trail: who changed what, chained so that tampering shows'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "outbox" -d 'Messages that wait to be sent: queued with what they tell of'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "doctor" -d 'Look whether the database, and the files that it is made of, are as they have to be'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "backup" -d 'Copies of the whole database, and putting one in its place'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "export" -d 'Write the whole directory as JSON Lines, to be imported into another database'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "import" -d 'Read a whole directory from an export, into a database that `init` has just made'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "config" -d 'The config file, and where each setting in force came from'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "completions" -d 'Print the completions of a shell'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "man" -d 'Print the manual, or write a page for each command'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and not __fish_seen_subcommand_from init team policy account member invite role key callback budget billing connector resource audit outbox doctor backup export import config completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "list" -d 'List the teams'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "show" -d 'Show one team'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "create" -d 'Make a team below another, or an organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "update" -d 'Rename a team, or say where it is called back'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "transfer" -d 'Make somebody else the owner of an organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "archive" -d 'Archive a team: nothing in it or below it changes until it is brought back'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "unarchive" -d 'Bring an archived team back'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from team" -f -a "delete" -d 'Delete a team: its members leave, its open invitations are revoked, its audit trail stays'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "list" -d 'List the presets'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show" -d 'Show a policy: a preset\'s, or an organization\'s'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "validate" -d 'Check a policy file'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "apply" -d 'Give an organization another policy, and tell what that changes'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "list" -d 'List the accounts'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "show" -d 'Show one account'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "create" -d 'Sign somebody up, or the people of another product'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "update" -d 'Change what is known of somebody. A changed phone is unverified'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "login" -d 'Check somebody\'s password, and record the login'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "password" -d 'Set somebody\'s password'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "unlock" -d 'Forget the wrong passwords for an account, so that the right one works again'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "disable" -d 'Take an account\'s access away everywhere, until it is enabled again'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "enable" -d 'Give a disabled account its access back'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "delete" -d 'Erase a person: their account, and every word about them, whether or not they have one'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "list" -d 'List members and open or expired invitations'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "show" -d 'Show one member, or somebody who has been asked to be one'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "add" -d 'Let people in who have signed up, without an invitation'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "update" -d 'Give a member every permission in the organization short of the owner\'s own, or take that away'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "suspend" -d 'Suspend members, and them in each team below: they have no permissions there until they are resumed'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "resume" -d 'Bring a suspended member back, and them in the teams below that were suspended along'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "remove" -d 'Remove members, and them from each team below'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "explain" -d 'List each permission that somebody has at the team, and the membership, role and pattern that give it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "add" -d 'Invite people by e-mail'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "list" -d 'List invitations of every state'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "show" -d 'Show one invitation: an address\'s pending one, else its newest'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "resend" -d 'Send an invitation again: the old link is dead at once, the deadline never shorter'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "update" -d 'Change an invitation that is pending or has expired'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "revoke" -d 'Take an invitation back'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "inspect" -d 'Show what an invitation offers, without accepting it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "code" -d 'Have a one-time code sent to a telephone, where accepting needs one'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "accept" -d 'Accept an invitation: an account is made for the address if it has none, and never changed if it has one'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "decline" -d 'Turn an invitation down'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "expire" -d 'Record which invitations have passed their deadline: for cron'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from invite" -f -a "prune" -d 'Delete invitations that were closed long ago: nothing else deletes one'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "list" -d 'List the roles of the team\'s organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "show" -d 'Show one role'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "create" -d 'Make a role in the team\'s organization'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "update" -d 'Rename a role, or change what it grants, for all who have it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "delete" -d 'Delete a role; whoever has it gets another one'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "assign" -d 'Give a member of the team another role'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "permissions" -d 'List the permissions that teamctl itself enforces'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "check" -d 'Ask whether an account has a permission at the team, and what grants it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "create" -d 'Make API keys: each is printed this once, and alone, so that it can be piped'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "list" -d 'List keys, in every state unless one is asked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "show" -d 'Show one key: never the key itself, of which only a hash is kept'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "rotate" -d 'Replace a key with a new one of the same name, kind, scopes and lifetime'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "revoke" -d 'Take keys back: from then on they open nothing'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "verify" -d 'Ask whether the key on stdin is good: never from the line, which every process can read'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "prune" -d 'Delete keys that were revoked or expired long ago: nothing else deletes one'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from callback" -f -a "show" -d 'Show how the team is called back, and with --secret what its receiver needs'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from callback" -f -a "set" -d 'Say where the team is called back, or that it has no URL of its own'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from callback" -f -a "rotate" -d 'Give the team other secrets; with --grace the old ones are good for a while beside them'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from callback" -f -a "test" -d 'Send the team\'s receiver a test now, and say what it answers'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from callback" -f -a "send" -d 'Queue what your product has done, for the team\'s receiver'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from callback" -f -a "resolve" -d 'Say which URL applies to the team, or to what is about a resource of it, and why'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "list" -d 'List what the organization and each team below it may use, and have used'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "show" -d 'Show what a team may use, and has used; in a table, the teams below it too'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "report" -d 'Report what a team and all below it have used: by day, month, team or key'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "set" -d 'Say what a team may use of the pool, with all teams below it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "topup" -d 'Put credits into the organization\'s pool'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "adjust" -d 'Mend the pool: put in what was forgotten, or take out what was too much'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "charge" -d 'Use credits: once for each reference, however often it is asked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "hold" -d 'Set credits aside until it is known how many are used'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "capture" -d 'Use what is held, or a part of it: what is left of it is free again'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "release" -d 'Give back what is held: nothing of it was used'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "refund" -d 'Give back what was charged, or a part of it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "check" -d 'Ask whether an amount could be charged now, or whether anything is left at all'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from budget" -f -a "history" -d 'List what was charged, held, refunded and put into the pool, of a team and of all below it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from billing" -f -a "show" -d 'Show how the organization pays, what it owes, and its latest invoices'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from billing" -f -a "update" -d 'Change how the organization pays, at what prices, and to whom invoices go'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from billing" -f -a "invoice" -d 'Invoices: closing a month, and what becomes of what was billed'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from connector" -f -a "list" -d 'List connectors'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from connector" -f -a "show" -d 'Show one connector: never its secret, which is sealed'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from connector" -f -a "add" -d 'Say where a team\'s files are, and what gets in there'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from connector" -f -a "test" -d 'Try a connector: write a small object, read it back, list it, remove it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from connector" -f -a "remove" -d 'Remove a connector and what is sealed for it; what is in its store stays'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "list" -d 'List the resources of a team, and those that other teams share with it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "show" -d 'Show one resource'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "create" -d 'Add a resource to those of the team'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "update" -d 'Rename a resource, say where it is, or share it with other teams'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "delete" -d 'Delete a resource: nobody sees it any more, and its name is free again'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List the events, of a team\'s if one is named'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "show" -d 'Show one event'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "head" -d 'Print where each chain ends: kept elsewhere, it shows a cut tail, and a forger who has the key'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Compute every chain anew, and name the first event that is not as it was written'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "export" -d 'Print all events as JSON Lines, oldest first, to be kept elsewhere'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "list" -d 'List messages, oldest first'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "show" -d 'Show one message, but not what it says: that is made when it is sent'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "send" -d 'Send what is due: for cron, or with --watch for a service'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "retry" -d 'Try messages again now: a dead one begins its retries anew'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "drop" -d 'Delete messages: what they tell of stays as it is'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "pause" -d 'Stop sending: what is queued waits, and more is queued, until `outbox resume`'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "resume" -d 'Send again, after `outbox pause`'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "stats" -d 'Count messages by what has become of them, and say how long the oldest has been due'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "create" -d 'Make a backup, while others go on working'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "list" -d 'List the backups that are kept beside the database, or in a store, the newest first'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "verify" -d 'Look through a backup: whether it is whole, and whether what is in it agrees with itself'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "prune" -d 'Remove all backups that are kept beside the database, or in a store, but for the newest'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from backup" -f -a "restore" -d 'Put a backup in the place of the database, which is kept beside it'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the settings in force'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Print one setting in force'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Change a setting in the file, and keep its comments'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Take a setting out of the file'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Print where the config file, the database, the sealing key and templates of one\'s own are looked for'
complete -c teamctl -n "__fish_teamctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "validate" -d 'Check the config file, and the files that it names for sending: password, certificates, templates'
