
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'teamctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'teamctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'teamctl' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make the database, and in it the first organization')
            [CompletionResult]::new('team', 'team', [CompletionResultType]::ParameterValue, 'Teams, and the organizations that they belong to')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Policies: the rules of an organization, as a TOML file')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Accounts: people, known by their e-mail address across all teams')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Members: who is in a team, and who has been asked to be')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Invitations: who has been asked to join which team')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Roles: named sets of permissions of an organization')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'API keys: by which programs use the product for a team')
            [CompletionResult]::new('callback', 'callback', [CompletionResultType]::ParameterValue, 'Callbacks: where your product is told what happens, and how it knows that it was us')
            [CompletionResult]::new('budget', 'budget', [CompletionResultType]::ParameterValue, 'Credits: the organization''s pool, what teams may use of it, and what they have used')
            [CompletionResult]::new('billing', 'billing', [CompletionResultType]::ParameterValue, 'Billing: the plan, prices, and invoices of the organization')
            [CompletionResult]::new('connector', 'connector', [CompletionResultType]::ParameterValue, 'Storage connectors: where a team''s files are, with S3, Azure or Google')
            [CompletionResult]::new('resource', 'resource', [CompletionResultType]::ParameterValue, 'Resources: what teams make, such as projects or assets, and who else sees it')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The audit trail: who changed what, chained so that tampering shows')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'Messages that wait to be sent: queued with what they tell of')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look whether the database, and the files that it is made of, are as they have to be')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copies of the whole database, and putting one in its place')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole directory as JSON Lines, to be imported into another database')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read a whole directory from an export, into a database that `init` has just made')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The config file, and where each setting in force came from')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual, or write a page for each command')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;init' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who owns it')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'A policy that comes with teamctl: see `teamctl policy list` [default: standard]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'A policy of your own')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--or-ignore', '--or-ignore', [CompletionResultType]::ParameterName, 'A database, or an organization, that is there already is no error')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the teams')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the teams')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one team')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one team')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a team below another, or an organization')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a team, or say where it is called back')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Make somebody else the owner of an organization')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a team: nothing in it or below it changes until it is brought back')
            [CompletionResult]::new('unarchive', 'unarchive', [CompletionResultType]::ParameterValue, 'Bring an archived team back')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a team: its members leave, its open invitations are revoked, its audit trail stays')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a team: its members leave, its open invitations are revoked, its audit trail stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;team;list' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only those of organizations that this address owns')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Archived ones, and what lies below them, too')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;ls' {
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only those of organizations that this address owns')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Archived ones, and what lies below them, too')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What people read [default: the last part of the path]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who owns the organization; an account is made where there is none')
            [CompletionResult]::new('--preset', '--preset', [CompletionResultType]::ParameterName, 'A policy that comes with teamctl: see `teamctl policy list` [default: standard]')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'A policy of your own')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many credits it may use of the pool; for each day or month: teamctl budget set')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--unlimited', '--unlimited', [CompletionResultType]::ParameterName, 'It may use as much as there is in the pool, which it may anyway')
            [CompletionResult]::new('--or-ignore', '--or-ignore', [CompletionResultType]::ParameterName, 'A team that is there already is no error')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What people read')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'The last part of its path')
            [CompletionResult]::new('--callback-url', '--callback-url', [CompletionResultType]::ParameterName, 'Where it is called back; none to be called back as the team above is')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;transfer' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who owns it from then on: an active member')
            [CompletionResult]::new('--demote-to', '--demote-to', [CompletionResultType]::ParameterName, 'The old owner stays, in this role')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--leave', '--leave', [CompletionResultType]::ParameterName, 'The old owner leaves')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;archive' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;unarchive' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;team;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the teams')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one team')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a team below another, or an organization')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a team, or say where it is called back')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Make somebody else the owner of an organization')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a team: nothing in it or below it changes until it is brought back')
            [CompletionResult]::new('unarchive', 'unarchive', [CompletionResultType]::ParameterValue, 'Bring an archived team back')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a team: its members leave, its open invitations are revoked, its audit trail stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;team;help;list' {
            break
        }
        'teamctl;team;help;show' {
            break
        }
        'teamctl;team;help;create' {
            break
        }
        'teamctl;team;help;update' {
            break
        }
        'teamctl;team;help;transfer' {
            break
        }
        'teamctl;team;help;archive' {
            break
        }
        'teamctl;team;help;unarchive' {
            break
        }
        'teamctl;team;help;delete' {
            break
        }
        'teamctl;team;help;help' {
            break
        }
        'teamctl;policy' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the presets')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the presets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a policy: a preset''s, or an organization''s')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show a policy: a preset''s, or an organization''s')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check a policy file')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Give an organization another policy, and tell what that changes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;policy;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `name`, `name:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;policy;ls' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `name`, `name:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;policy;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;policy;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;policy;validate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;policy;apply' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;policy;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the presets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a policy: a preset''s, or an organization''s')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check a policy file')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Give an organization another policy, and tell what that changes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;policy;help;list' {
            break
        }
        'teamctl;policy;help;show' {
            break
        }
        'teamctl;policy;help;validate' {
            break
        }
        'teamctl;policy;help;apply' {
            break
        }
        'teamctl;policy;help;help' {
            break
        }
        'teamctl;account' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the accounts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one account')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one account')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Sign somebody up, or the people of another product')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is known of somebody. A changed phone is unverified')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Check somebody''s password, and record the login')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Set somebody''s password')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Forget the wrong passwords for an account, so that the right one works again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Take an account''s access away everywhere, until it is enabled again')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Give a disabled account its access back')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Erase a person: their account, and every word about them, whether or not they have one')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Erase a person: their account, and every word about them, whether or not they have one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;account;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--disabled', '--disabled', [CompletionResultType]::ParameterName, 'Only those that are disabled')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;ls' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--disabled', '--disabled', [CompletionResultType]::ParameterName, 'Only those that are disabled')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;create' {
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'Given name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Family name')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Where they work')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Telephone number, with + and the country')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Whatever else the product asks for; may be given more than once')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'People from a CSV with a header or from JSON Lines; - for stdin')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read a password from stdin; one newline at its end is dropped')
            [CompletionResult]::new('--or-ignore', '--or-ignore', [CompletionResultType]::ParameterName, 'Who has an account already is no error')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;update' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Another address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'Given name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Family name')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Where they work')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Telephone number, with + and the country')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Whatever else the product asks for; may be given more than once')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;login' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin; one newline at its end is dropped')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;password' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from stdin; one newline at its end is dropped')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;unlock' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;disable' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;enable' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;account;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one account')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Sign somebody up, or the people of another product')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is known of somebody. A changed phone is unverified')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Check somebody''s password, and record the login')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Set somebody''s password')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Forget the wrong passwords for an account, so that the right one works again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Take an account''s access away everywhere, until it is enabled again')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Give a disabled account its access back')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Erase a person: their account, and every word about them, whether or not they have one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;account;help;list' {
            break
        }
        'teamctl;account;help;show' {
            break
        }
        'teamctl;account;help;create' {
            break
        }
        'teamctl;account;help;update' {
            break
        }
        'teamctl;account;help;login' {
            break
        }
        'teamctl;account;help;password' {
            break
        }
        'teamctl;account;help;unlock' {
            break
        }
        'teamctl;account;help;disable' {
            break
        }
        'teamctl;account;help;enable' {
            break
        }
        'teamctl;account;help;delete' {
            break
        }
        'teamctl;account;help;help' {
            break
        }
        'teamctl;member' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List members and open or expired invitations')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List members and open or expired invitations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one member, or somebody who has been asked to be one')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one member, or somebody who has been asked to be one')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Let people in who have signed up, without an invitation')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Give a member every permission in the organization short of the owner''s own, or take that away')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Suspend members, and them in each team below: they have no permissions there until they are resumed')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Bring a suspended member back, and them in the teams below that were suspended along')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members, and them from each team below')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove members, and them from each team below')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'List each permission that somebody has at the team, and the membership, role and pattern that give it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;member;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only in this role')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `added_at`, `added_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--recursive', '--recursive', [CompletionResultType]::ParameterName, 'Of all teams below, too')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;ls' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only in this role')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `added_at`, `added_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--recursive', '--recursive', [CompletionResultType]::ParameterName, 'Of all teams below, too')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;add' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'As what; with --from-file, where a row does not say')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'People from a CSV with a header or from JSON Lines; - for stdin')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--or-ignore', '--or-ignore', [CompletionResultType]::ParameterName, 'Who is in already is no error')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;update' {
            [CompletionResult]::new('--super-access', '--super-access', [CompletionResultType]::ParameterName, 'Whether they have it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;suspend' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;resume' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--show-link', '--show-link', [CompletionResultType]::ParameterName, 'Print the link, or where the config has none, the token; mail that is set up is sent all the same')
            [CompletionResult]::new('--no-send', '--no-send', [CompletionResultType]::ParameterName, 'Hand out nothing: a link can be made later with `invite resend`')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Who is not a member is no error')
            [CompletionResult]::new('--revoke-invites', '--revoke-invites', [CompletionResultType]::ParameterName, 'Revoke the open invitations that they have sent')
            [CompletionResult]::new('--revoke-keys', '--revoke-keys', [CompletionResultType]::ParameterName, 'Revoke the API keys that they have made')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Who is not a member is no error')
            [CompletionResult]::new('--revoke-invites', '--revoke-invites', [CompletionResultType]::ParameterName, 'Revoke the open invitations that they have sent')
            [CompletionResult]::new('--revoke-keys', '--revoke-keys', [CompletionResultType]::ParameterName, 'Revoke the API keys that they have made')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;explain' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `permission`, `permission:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;member;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List members and open or expired invitations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one member, or somebody who has been asked to be one')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Let people in who have signed up, without an invitation')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Give a member every permission in the organization short of the owner''s own, or take that away')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Suspend members, and them in each team below: they have no permissions there until they are resumed')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Bring a suspended member back, and them in the teams below that were suspended along')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members, and them from each team below')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'List each permission that somebody has at the team, and the membership, role and pattern that give it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;member;help;list' {
            break
        }
        'teamctl;member;help;show' {
            break
        }
        'teamctl;member;help;add' {
            break
        }
        'teamctl;member;help;update' {
            break
        }
        'teamctl;member;help;suspend' {
            break
        }
        'teamctl;member;help;resume' {
            break
        }
        'teamctl;member;help;remove' {
            break
        }
        'teamctl;member;help;explain' {
            break
        }
        'teamctl;member;help;help' {
            break
        }
        'teamctl;invite' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Invite people by e-mail')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List invitations of every state')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List invitations of every state')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one invitation: an address''s pending one, else its newest')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one invitation: an address''s pending one, else its newest')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Send an invitation again: the old link is dead at once, the deadline never shorter')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an invitation that is pending or has expired')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take an invitation back')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Show what an invitation offers, without accepting it')
            [CompletionResult]::new('code', 'code', [CompletionResultType]::ParameterValue, 'Have a one-time code sent to a telephone, where accepting needs one')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept an invitation: an account is made for the address if it has none, and never changed if it has one')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Turn an invitation down')
            [CompletionResult]::new('expire', 'expire', [CompletionResultType]::ParameterValue, 'Record which invitations have passed their deadline: for cron')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete invitations that were closed long ago: nothing else deletes one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;invite;add' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'As what; with --from-file, where a row does not say')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'Given name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Family name')
            [CompletionResult]::new('--expires-in', '--expires-in', [CompletionResultType]::ParameterName, 'How long they can accept: 90m, 5d, 2w [default: by the policy]')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'People from a CSV with a header or from JSON Lines; - for stdin')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--super-access', '--super-access', [CompletionResultType]::ParameterName, 'With every permission in the organization short of the owner''s own')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Invite the others where a row is bad, and exit with 8')
            [CompletionResult]::new('--or-ignore', '--or-ignore', [CompletionResultType]::ParameterName, 'Leave an address alone that is invited or a member already')
            [CompletionResult]::new('--show-link', '--show-link', [CompletionResultType]::ParameterName, 'Print the link, or where the config has none, the token; mail that is set up is sent all the same')
            [CompletionResult]::new('--no-send', '--no-send', [CompletionResultType]::ParameterName, 'Hand out nothing: a link can be made later with `invite resend`')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Only for this address')
            [CompletionResult]::new('--expiring-within', '--expiring-within', [CompletionResultType]::ParameterName, 'Only pending ones with no more time than this')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;ls' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Only for this address')
            [CompletionResult]::new('--expiring-within', '--expiring-within', [CompletionResultType]::ParameterName, 'Only pending ones with no more time than this')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;resend' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only those that have expired no longer ago than this')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--expired', '--expired', [CompletionResultType]::ParameterName, 'All that have expired, and have not been replaced since')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--show-link', '--show-link', [CompletionResultType]::ParameterName, 'Print the link, or where the config has none, the token; mail that is set up is sent all the same')
            [CompletionResult]::new('--no-send', '--no-send', [CompletionResultType]::ParameterName, 'Hand out nothing: a link can be made later with `invite resend`')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;update' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'As what')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'To another address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'Given name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Family name')
            [CompletionResult]::new('--super-access', '--super-access', [CompletionResultType]::ParameterName, 'With every permission in the organization short of the owner''s own')
            [CompletionResult]::new('--expires-in', '--expires-in', [CompletionResultType]::ParameterName, 'How long, from now, they can accept')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--show-link', '--show-link', [CompletionResultType]::ParameterName, 'Print the link, or where the config has none, the token; mail that is set up is sent all the same')
            [CompletionResult]::new('--no-send', '--no-send', [CompletionResultType]::ParameterName, 'Hand out nothing: a link can be made later with `invite resend`')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;revoke' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;inspect' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from stdin')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;code' {
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Telephone number, with + and the country')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from stdin')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;accept' {
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'Given name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Family name')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Where they work')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Telephone number, with + and the country')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Whatever else the product asks for; may be given more than once')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'The one-time code that was sent to the telephone')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'The password of a new account, or the proof of an existing one''s; - for stdin, after the token''s line')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from stdin')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;decline' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from stdin')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;expire' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;prune' {
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Closed longer ago than this')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;invite;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Invite people by e-mail')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List invitations of every state')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one invitation: an address''s pending one, else its newest')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Send an invitation again: the old link is dead at once, the deadline never shorter')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an invitation that is pending or has expired')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take an invitation back')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Show what an invitation offers, without accepting it')
            [CompletionResult]::new('code', 'code', [CompletionResultType]::ParameterValue, 'Have a one-time code sent to a telephone, where accepting needs one')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept an invitation: an account is made for the address if it has none, and never changed if it has one')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Turn an invitation down')
            [CompletionResult]::new('expire', 'expire', [CompletionResultType]::ParameterValue, 'Record which invitations have passed their deadline: for cron')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete invitations that were closed long ago: nothing else deletes one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;invite;help;add' {
            break
        }
        'teamctl;invite;help;list' {
            break
        }
        'teamctl;invite;help;show' {
            break
        }
        'teamctl;invite;help;resend' {
            break
        }
        'teamctl;invite;help;update' {
            break
        }
        'teamctl;invite;help;revoke' {
            break
        }
        'teamctl;invite;help;inspect' {
            break
        }
        'teamctl;invite;help;code' {
            break
        }
        'teamctl;invite;help;accept' {
            break
        }
        'teamctl;invite;help;decline' {
            break
        }
        'teamctl;invite;help;expire' {
            break
        }
        'teamctl;invite;help;prune' {
            break
        }
        'teamctl;invite;help;help' {
            break
        }
        'teamctl;role' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles of the team''s organization')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the roles of the team''s organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one role')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one role')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a role in the team''s organization')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a role, or change what it grants, for all who have it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role; whoever has it gets another one')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a role; whoever has it gets another one')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give a member of the team another role')
            [CompletionResult]::new('permissions', 'permissions', [CompletionResultType]::ParameterValue, 'List the permissions that teamctl itself enforces')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask whether an account has a permission at the team, and what grants it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;role;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `name`, `name:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;ls' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `name`, `name:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;create' {
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'What it grants')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What people read [default: the name]')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Where it can be had: in an organization, in teams below one, or any')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Another name')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What people read')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'What it grants from now on')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'What it grants no longer: a pattern as `role show` has it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;delete' {
            [CompletionResult]::new('--reassign-to', '--reassign-to', [CompletionResultType]::ParameterName, 'What members and open invitations get instead')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;rm' {
            [CompletionResult]::new('--reassign-to', '--reassign-to', [CompletionResultType]::ParameterName, 'What members and open invitations get instead')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;assign' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Which')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;permissions' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `permission`, `permission:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;check' {
            [CompletionResult]::new('--permission', '--permission', [CompletionResultType]::ParameterName, 'Which: one of teamctl''s own, or one of the product''s')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;role;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles of the team''s organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one role')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a role in the team''s organization')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a role, or change what it grants, for all who have it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role; whoever has it gets another one')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give a member of the team another role')
            [CompletionResult]::new('permissions', 'permissions', [CompletionResultType]::ParameterValue, 'List the permissions that teamctl itself enforces')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask whether an account has a permission at the team, and what grants it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;role;help;list' {
            break
        }
        'teamctl;role;help;show' {
            break
        }
        'teamctl;role;help;create' {
            break
        }
        'teamctl;role;help;update' {
            break
        }
        'teamctl;role;help;delete' {
            break
        }
        'teamctl;role;help;assign' {
            break
        }
        'teamctl;role;help;permissions' {
            break
        }
        'teamctl;role;help;check' {
            break
        }
        'teamctl;role;help;help' {
            break
        }
        'teamctl;key' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make API keys: each is printed this once, and alone, so that it can be piped')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keys, in every state unless one is asked for')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List keys, in every state unless one is asked for')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one key: never the key itself, of which only a hash is kept')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one key: never the key itself, of which only a hash is kept')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Replace a key with a new one of the same name, kind, scopes and lifetime')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take keys back: from then on they open nothing')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Ask whether the key on stdin is good: never from the line, which every process can read')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete keys that were revoked or expired long ago: nothing else deletes one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;key;create' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Live keys spend credits, test keys do not [default: live]')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What it may be used for: task.create, task.* [default: everything]')
            [CompletionResult]::new('--expires-in', '--expires-in', [CompletionResultType]::ParameterName, 'How long it lives: 12h, 90d, 52w [default: until it is revoked]')
            [CompletionResult]::new('--secret-file', '--secret-file', [CompletionResultType]::ParameterName, 'Put the key into a new file, for you alone, and not on stdout')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Keys from a CSV with a header or from JSON Lines; - for stdin. The flags say what a row does not')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;ls' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;rotate' {
            [CompletionResult]::new('--grace', '--grace', [CompletionResultType]::ParameterName, 'How long the old key is good for: 24h, 7d [default: no longer]')
            [CompletionResult]::new('--secret-file', '--secret-file', [CompletionResultType]::ParameterName, 'Put the key into a new file, for you alone, and not on stdout')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;revoke' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;verify' {
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'What it is wanted for: task.create')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--batch', '--batch', [CompletionResultType]::ParameterName, 'One key a line, answered in that order; no use is recorded')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;prune' {
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Revoked or expired longer ago than this')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;key;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make API keys: each is printed this once, and alone, so that it can be piped')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keys, in every state unless one is asked for')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one key: never the key itself, of which only a hash is kept')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Replace a key with a new one of the same name, kind, scopes and lifetime')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take keys back: from then on they open nothing')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Ask whether the key on stdin is good: never from the line, which every process can read')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete keys that were revoked or expired long ago: nothing else deletes one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;key;help;create' {
            break
        }
        'teamctl;key;help;list' {
            break
        }
        'teamctl;key;help;show' {
            break
        }
        'teamctl;key;help;rotate' {
            break
        }
        'teamctl;key;help;revoke' {
            break
        }
        'teamctl;key;help;verify' {
            break
        }
        'teamctl;key;help;prune' {
            break
        }
        'teamctl;key;help;help' {
            break
        }
        'teamctl;callback' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show how the team is called back, and with --secret what its receiver needs')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show how the team is called back, and with --secret what its receiver needs')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Say where the team is called back, or that it has no URL of its own')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Give the team other secrets; with --grace the old ones are good for a while beside them')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send the team''s receiver a test now, and say what it answers')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Queue what your product has done, for the team''s receiver')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say which URL applies to the team, or to what is about a resource of it, and why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;callback;show' {
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'About a resource, by its id or its name in the team: with a URL of its own, its team''s own secrets sign')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--secret', '--secret', [CompletionResultType]::ParameterName, 'The secrets too')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;callback;get' {
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'About a resource, by its id or its name in the team: with a URL of its own, its team''s own secrets sign')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--secret', '--secret', [CompletionResultType]::ParameterName, 'The secrets too')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;callback;set' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'https, or http to this host itself; none to have none')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;callback;rotate' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only those for this kind of key: live or test [default: all]')
            [CompletionResult]::new('--grace', '--grace', [CompletionResultType]::ParameterName, 'How long the old ones are still good, 1m to 30d')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;callback;test' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'With which secrets: live or test [default: live]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;callback;send' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What it is called: dotted and in lower case, such as task.completed')
            [CompletionResult]::new('--data-file', '--data-file', [CompletionResultType]::ParameterName, 'What it says: a file with one JSON value, at most 64 KiB; - for stdin')
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'The resource that it is about, by its id or its name in the team: its own URL applies, where it has one')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'With which secrets: live or test [default: live]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;callback;resolve' {
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'The resource, by its id or its name in the team')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;callback;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show how the team is called back, and with --secret what its receiver needs')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Say where the team is called back, or that it has no URL of its own')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Give the team other secrets; with --grace the old ones are good for a while beside them')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send the team''s receiver a test now, and say what it answers')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Queue what your product has done, for the team''s receiver')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say which URL applies to the team, or to what is about a resource of it, and why')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;callback;help;show' {
            break
        }
        'teamctl;callback;help;set' {
            break
        }
        'teamctl;callback;help;rotate' {
            break
        }
        'teamctl;callback;help;test' {
            break
        }
        'teamctl;callback;help;send' {
            break
        }
        'teamctl;callback;help;resolve' {
            break
        }
        'teamctl;callback;help;help' {
            break
        }
        'teamctl;budget' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what the organization and each team below it may use, and have used')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List what the organization and each team below it may use, and have used')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a team may use, and has used; in a table, the teams below it too')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show what a team may use, and has used; in a table, the teams below it too')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Report what a team and all below it have used: by day, month, team or key')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Say what a team may use of the pool, with all teams below it')
            [CompletionResult]::new('topup', 'topup', [CompletionResultType]::ParameterValue, 'Put credits into the organization''s pool')
            [CompletionResult]::new('adjust', 'adjust', [CompletionResultType]::ParameterValue, 'Mend the pool: put in what was forgotten, or take out what was too much')
            [CompletionResult]::new('charge', 'charge', [CompletionResultType]::ParameterValue, 'Use credits: once for each reference, however often it is asked for')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Set credits aside until it is known how many are used')
            [CompletionResult]::new('capture', 'capture', [CompletionResultType]::ParameterValue, 'Use what is held, or a part of it: what is left of it is free again')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Give back what is held: nothing of it was used')
            [CompletionResult]::new('refund', 'refund', [CompletionResultType]::ParameterValue, 'Give back what was charged, or a part of it')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask whether an amount could be charged now, or whether anything is left at all')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List what was charged, held, refunded and put into the pool, of a team and of all below it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;budget;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `used`, `used:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;ls' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `used`, `used:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;report' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'By what it is told apart')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From that day on: an instant, a date, or how long ago (7d)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to then: a date is the first day that is left out')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Write a page with charts to this file too')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `used`, `used:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;set' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many credits in each period')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'In which period: day, month, or none [default: as before, or none]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--unlimited', '--unlimited', [CompletionResultType]::ParameterName, 'As much as there is in the pool')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;topup' {
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'What it is known by in the organization, once for all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;adjust' {
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'What it is known by in the organization, once for all')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;charge' {
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'What it is known by in the organization, once for all')
            [CompletionResult]::new('--tasks', '--tasks', [CompletionResultType]::ParameterName, 'How many tasks were finished')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What else there is to say of it')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Charges from a CSV with a header or from JSON Lines; - for stdin')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--key-stdin', '--key-stdin', [CompletionResultType]::ParameterName, 'The team is that of the API key on stdin')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Charge the others where a row is bad, and exit with 8')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;hold' {
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'What it is known by in the organization, once for all')
            [CompletionResult]::new('--expires-in', '--expires-in', [CompletionResultType]::ParameterName, 'For how long')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What else there is to say of it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--key-stdin', '--key-stdin', [CompletionResultType]::ParameterName, 'The team is that of the API key on stdin')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;capture' {
            [CompletionResult]::new('--tasks', '--tasks', [CompletionResultType]::ParameterName, 'How many tasks were finished')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;release' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;refund' {
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'What the refund is known by in the organization, once for all')
            [CompletionResult]::new('--tasks', '--tasks', [CompletionResultType]::ParameterName, 'How many of its tasks [default: all that are left, or none where an amount is said]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;check' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--key-stdin', '--key-stdin', [CompletionResultType]::ParameterName, 'The team is that of the API key on stdin')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;history' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From then on: an instant, a date, or how long ago (7d)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to then')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'What was asked for by that reference, and what has come of such a hold')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `at`, `at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;budget;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what the organization and each team below it may use, and have used')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a team may use, and has used; in a table, the teams below it too')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Report what a team and all below it have used: by day, month, team or key')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Say what a team may use of the pool, with all teams below it')
            [CompletionResult]::new('topup', 'topup', [CompletionResultType]::ParameterValue, 'Put credits into the organization''s pool')
            [CompletionResult]::new('adjust', 'adjust', [CompletionResultType]::ParameterValue, 'Mend the pool: put in what was forgotten, or take out what was too much')
            [CompletionResult]::new('charge', 'charge', [CompletionResultType]::ParameterValue, 'Use credits: once for each reference, however often it is asked for')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Set credits aside until it is known how many are used')
            [CompletionResult]::new('capture', 'capture', [CompletionResultType]::ParameterValue, 'Use what is held, or a part of it: what is left of it is free again')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Give back what is held: nothing of it was used')
            [CompletionResult]::new('refund', 'refund', [CompletionResultType]::ParameterValue, 'Give back what was charged, or a part of it')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask whether an amount could be charged now, or whether anything is left at all')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List what was charged, held, refunded and put into the pool, of a team and of all below it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;budget;help;list' {
            break
        }
        'teamctl;budget;help;show' {
            break
        }
        'teamctl;budget;help;report' {
            break
        }
        'teamctl;budget;help;set' {
            break
        }
        'teamctl;budget;help;topup' {
            break
        }
        'teamctl;budget;help;adjust' {
            break
        }
        'teamctl;budget;help;charge' {
            break
        }
        'teamctl;budget;help;hold' {
            break
        }
        'teamctl;budget;help;capture' {
            break
        }
        'teamctl;budget;help;release' {
            break
        }
        'teamctl;budget;help;refund' {
            break
        }
        'teamctl;budget;help;check' {
            break
        }
        'teamctl;budget;help;history' {
            break
        }
        'teamctl;budget;help;help' {
            break
        }
        'teamctl;billing' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show how the organization pays, what it owes, and its latest invoices')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show how the organization pays, what it owes, and its latest invoices')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change how the organization pays, at what prices, and to whom invoices go')
            [CompletionResult]::new('invoice', 'invoice', [CompletionResultType]::ParameterValue, 'Invoices: closing a month, and what becomes of what was billed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;billing;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;update' {
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'prepaid, `on_demand`, or enterprise')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'In what invoices are: a code of ISO 4217, such as EUR')
            [CompletionResult]::new('--price-per-credit', '--price-per-credit', [CompletionResultType]::ParameterName, 'What one credit costs: up to six digits after the point')
            [CompletionResult]::new('--price-per-task', '--price-per-task', [CompletionResultType]::ParameterName, 'What one task costs')
            [CompletionResult]::new('--fixed-fee', '--fixed-fee', [CompletionResultType]::ParameterName, 'What a month costs beside that, on the plan enterprise')
            [CompletionResult]::new('--contact', '--contact', [CompletionResultType]::ParameterName, 'To whom invoices go; none for nobody')
            [CompletionResult]::new('--payment-label', '--payment-label', [CompletionResultType]::ParameterName, 'What people call the means of payment, never a card number; none for none')
            [CompletionResult]::new('--payment-ref', '--payment-ref', [CompletionResultType]::ParameterName, 'What its provider calls it; none for none')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;invoice' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Close a month: put what was used until its end, and is on no invoice, on one')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invoices and credit notes of the organization')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the invoices and credit notes of the organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an invoice, or write it as a page that can be printed and sent')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show an invoice, or write it as a page that can be printed and sent')
            [CompletionResult]::new('pay', 'pay', [CompletionResultType]::ParameterValue, 'Say that an invoice was paid, or a credit note was paid out')
            [CompletionResult]::new('void', 'void', [CompletionResultType]::ParameterValue, 'Take an invoice back that nobody has paid: what was on it goes on the next one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;billing;invoice;create' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'Which month: 2026-10, or `last` for the one before the present one in UTC')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--or-ignore', '--or-ignore', [CompletionResultType]::ParameterName, 'Where the month is closed already, answer with the invoice that there is')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;invoice;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `issued_at`, `issued_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;invoice;ls' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `issued_at`, `issued_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;invoice;show' {
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Write it as a page to that file')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;invoice;get' {
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Write it as a page to that file')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;invoice;pay' {
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'By what: the reference of a payment, never a card number')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;invoice;void' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;billing;invoice;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Close a month: put what was used until its end, and is on no invoice, on one')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invoices and credit notes of the organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an invoice, or write it as a page that can be printed and sent')
            [CompletionResult]::new('pay', 'pay', [CompletionResultType]::ParameterValue, 'Say that an invoice was paid, or a credit note was paid out')
            [CompletionResult]::new('void', 'void', [CompletionResultType]::ParameterValue, 'Take an invoice back that nobody has paid: what was on it goes on the next one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;billing;invoice;help;create' {
            break
        }
        'teamctl;billing;invoice;help;list' {
            break
        }
        'teamctl;billing;invoice;help;show' {
            break
        }
        'teamctl;billing;invoice;help;pay' {
            break
        }
        'teamctl;billing;invoice;help;void' {
            break
        }
        'teamctl;billing;invoice;help;help' {
            break
        }
        'teamctl;billing;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show how the organization pays, what it owes, and its latest invoices')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change how the organization pays, at what prices, and to whom invoices go')
            [CompletionResult]::new('invoice', 'invoice', [CompletionResultType]::ParameterValue, 'Invoices: closing a month, and what becomes of what was billed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;billing;help;show' {
            break
        }
        'teamctl;billing;help;update' {
            break
        }
        'teamctl;billing;help;invoice' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Close a month: put what was used until its end, and is on no invoice, on one')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invoices and credit notes of the organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an invoice, or write it as a page that can be printed and sent')
            [CompletionResult]::new('pay', 'pay', [CompletionResultType]::ParameterValue, 'Say that an invoice was paid, or a credit note was paid out')
            [CompletionResult]::new('void', 'void', [CompletionResultType]::ParameterValue, 'Take an invoice back that nobody has paid: what was on it goes on the next one')
            break
        }
        'teamctl;billing;help;invoice;create' {
            break
        }
        'teamctl;billing;help;invoice;list' {
            break
        }
        'teamctl;billing;help;invoice;show' {
            break
        }
        'teamctl;billing;help;invoice;pay' {
            break
        }
        'teamctl;billing;help;invoice;void' {
            break
        }
        'teamctl;billing;help;help' {
            break
        }
        'teamctl;connector' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List connectors')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List connectors')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one connector: never its secret, which is sealed')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one connector: never its secret, which is sealed')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Say where a team''s files are, and what gets in there')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try a connector: write a small object, read it back, list it, remove it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a connector and what is sealed for it; what is in its store stays')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Remove a connector and what is sealed for it; what is in its store stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;connector;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `last_test_at`, `last_test_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;connector;ls' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `last_test_at`, `last_test_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;connector;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;connector;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;connector;add' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Whose store; s3 is for all that speak as Amazon''s does')
            [CompletionResult]::new('--bucket', '--bucket', [CompletionResultType]::ParameterName, 'The bucket there; of azure the container')
            [CompletionResult]::new('--prefix', '--prefix', [CompletionResultType]::ParameterName, 'What the names of all objects begin with: a path of folders [default: nothing]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Where an s3 bucket is [default: what the environment says, else us-east-1]')
            [CompletionResult]::new('--endpoint', '--endpoint', [CompletionResultType]::ParameterName, 'Where the store answers: https, or http on this host itself [default: the provider''s own]')
            [CompletionResult]::new('--access-key-id', '--access-key-id', [CompletionResultType]::ParameterName, 'Which key gets in: of s3 the access key''s id, of azure the account''s name')
            [CompletionResult]::new('--secret-file', '--secret-file', [CompletionResultType]::ParameterName, 'Its secret; - for stdin, and on a terminal to be asked for it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;connector;test' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;connector;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;connector;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;connector;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List connectors')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one connector: never its secret, which is sealed')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Say where a team''s files are, and what gets in there')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try a connector: write a small object, read it back, list it, remove it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a connector and what is sealed for it; what is in its store stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;connector;help;list' {
            break
        }
        'teamctl;connector;help;show' {
            break
        }
        'teamctl;connector;help;add' {
            break
        }
        'teamctl;connector;help;test' {
            break
        }
        'teamctl;connector;help;remove' {
            break
        }
        'teamctl;connector;help;help' {
            break
        }
        'teamctl;resource' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the resources of a team, and those that other teams share with it')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the resources of a team, and those that other teams share with it')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one resource')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one resource')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add a resource to those of the team')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a resource, say where it is, or share it with other teams')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a resource: nobody sees it any more, and its name is free again')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a resource: nobody sees it any more, and its name is free again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;resource;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only of this kind [default: every kind of the policy]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--recursive', '--recursive', [CompletionResultType]::ParameterName, 'Of the teams below, too')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;resource;ls' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only of this kind [default: every kind of the policy]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--recursive', '--recursive', [CompletionResultType]::ParameterName, 'Of the teams below, too')
            [CompletionResult]::new('--all-teams', '--all-teams', [CompletionResultType]::ParameterName, 'Of every team')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;resource;show' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Its kind, where the team has several of that name')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;resource;get' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Its kind, where the team has several of that name')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;resource;create' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Of which kind')
            [CompletionResult]::new('--uri', '--uri', [CompletionResultType]::ParameterName, 'Where it is: any URI without a password in it. Teamctl does not follow it')
            [CompletionResult]::new('--callback-url', '--callback-url', [CompletionResultType]::ParameterName, 'Where the team is called back about it [default: where it is called back about all else]')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Teams of the organization that see it too, with all teams below them')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--share-all', '--share-all', [CompletionResultType]::ParameterName, 'Every team of the organization sees it')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;resource;update' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Its kind, where the team has several of that name')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What it is called in its team')
            [CompletionResult]::new('--uri', '--uri', [CompletionResultType]::ParameterName, 'Where it is; none to have none')
            [CompletionResult]::new('--callback-url', '--callback-url', [CompletionResultType]::ParameterName, 'Where the team is called back about it; none for where it is called back about all else')
            [CompletionResult]::new('--share', '--share', [CompletionResultType]::ParameterName, 'Teams of the organization that see it too, with all teams below them')
            [CompletionResult]::new('--unshare', '--unshare', [CompletionResultType]::ParameterName, 'Teams that see it no more')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--share-all', '--share-all', [CompletionResultType]::ParameterName, 'Every team of the organization sees it')
            [CompletionResult]::new('--share-none', '--share-none', [CompletionResultType]::ParameterName, 'It is shared with nobody; with --share, with those alone')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;resource;delete' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Its kind, where the team has several of that name')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;resource;rm' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Its kind, where the team has several of that name')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;resource;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the resources of a team, and those that other teams share with it')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one resource')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add a resource to those of the team')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a resource, say where it is, or share it with other teams')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a resource: nobody sees it any more, and its name is free again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;resource;help;list' {
            break
        }
        'teamctl;resource;help;show' {
            break
        }
        'teamctl;resource;help;create' {
            break
        }
        'teamctl;resource;help;update' {
            break
        }
        'teamctl;resource;help;delete' {
            break
        }
        'teamctl;resource;help;help' {
            break
        }
        'teamctl;audit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the events, of a team''s if one is named')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the events, of a team''s if one is named')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one event')
            [CompletionResult]::new('head', 'head', [CompletionResultType]::ParameterValue, 'Print where each chain ends: kept elsewhere, it shows a cut tail, and a forger who has the key')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Compute every chain anew, and name the first event that is not as it was written')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print all events as JSON Lines, oldest first, to be kept elsewhere')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;audit;list' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From then on: an instant, a date, or how long ago (7d)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to then')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Whose name contains this')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'team.transfer, or invite.*')
            [CompletionResult]::new('--target', '--target', [CompletionResultType]::ParameterName, 'An id: inv_…, ac_…, tm_…')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `at`, `at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;audit;ls' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From then on: an instant, a date, or how long ago (7d)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to then')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Whose name contains this')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'team.transfer, or invite.*')
            [CompletionResult]::new('--target', '--target', [CompletionResultType]::ParameterName, 'An id: inv_…, ac_…, tm_…')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `at`, `at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;audit;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;audit;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;audit;head' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;audit;verify' {
            [CompletionResult]::new('--anchor', '--anchor', [CompletionResultType]::ParameterName, 'A hash that `audit head` has printed before: its event must still be there')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;audit;export' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From then on: an instant, a date, or how long ago (7d)')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to then')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Whose name contains this')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'team.transfer, or invite.*')
            [CompletionResult]::new('--target', '--target', [CompletionResultType]::ParameterName, 'An id: inv_…, ac_…, tm_…')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;audit;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the events, of a team''s if one is named')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event')
            [CompletionResult]::new('head', 'head', [CompletionResultType]::ParameterValue, 'Print where each chain ends: kept elsewhere, it shows a cut tail, and a forger who has the key')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Compute every chain anew, and name the first event that is not as it was written')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print all events as JSON Lines, oldest first, to be kept elsewhere')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;audit;help;list' {
            break
        }
        'teamctl;audit;help;show' {
            break
        }
        'teamctl;audit;help;head' {
            break
        }
        'teamctl;audit;help;verify' {
            break
        }
        'teamctl;audit;help;export' {
            break
        }
        'teamctl;audit;help;help' {
            break
        }
        'teamctl;outbox' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List messages, oldest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List messages, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message, but not what it says: that is made when it is sent')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one message, but not what it says: that is made when it is sent')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send what is due: for cron, or with --watch for a service')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try messages again now: a dead one begins its retries anew')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Delete messages: what they tell of stays as it is')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Stop sending: what is queued waits, and more is queued, until `outbox resume`')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Send again, after `outbox pause`')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count messages by what has become of them, and say how long the oldest has been due')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;outbox;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;ls' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;send' {
            [CompletionResult]::new('--max', '--max', [CompletionResultType]::ParameterName, 'Try no more than this many, then end')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Go on until SIGTERM or SIGINT')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;retry' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--dead', '--dead', [CompletionResultType]::ParameterName, 'All that are not tried any more')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;drop' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;pause' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;resume' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;stats' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;outbox;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List messages, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message, but not what it says: that is made when it is sent')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send what is due: for cron, or with --watch for a service')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try messages again now: a dead one begins its retries anew')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Delete messages: what they tell of stays as it is')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Stop sending: what is queued waits, and more is queued, until `outbox resume`')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Send again, after `outbox pause`')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count messages by what has become of them, and say how long the oldest has been due')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;outbox;help;list' {
            break
        }
        'teamctl;outbox;help;show' {
            break
        }
        'teamctl;outbox;help;send' {
            break
        }
        'teamctl;outbox;help;retry' {
            break
        }
        'teamctl;outbox;help;drop' {
            break
        }
        'teamctl;outbox;help;pause' {
            break
        }
        'teamctl;outbox;help;resume' {
            break
        }
        'teamctl;outbox;help;stats' {
            break
        }
        'teamctl;outbox;help;help' {
            break
        }
        'teamctl;doctor' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--fix', '--fix', [CompletionResultType]::ParameterName, 'Mend what can be mended safely')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'Leave out the checks that read every page of the database, or every value')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;backup' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a backup, while others go on working')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups that are kept beside the database, or in a store, the newest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the backups that are kept beside the database, or in a store, the newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Look through a backup: whether it is whole, and whether what is in it agrees with itself')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove all backups that are kept beside the database, or in a store, but for the newest')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database, which is kept beside it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;backup;create' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Into the store of this connector, by the time, instead of into a file')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;backup;list' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Those in the store of this connector')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;backup;ls' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Those in the store of this connector')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `created_at`, `created_at:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;backup;verify' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;backup;prune' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'How many of the newest are kept, at least 1')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Of those in the store of this connector')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;backup;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--exact', '--exact', [CompletionResultType]::ParameterName, 'End nothing again: the database is to be as the backup has it')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;backup;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a backup, while others go on working')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups that are kept beside the database, or in a store, the newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Look through a backup: whether it is whole, and whether what is in it agrees with itself')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove all backups that are kept beside the database, or in a store, but for the newest')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database, which is kept beside it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;backup;help;create' {
            break
        }
        'teamctl;backup;help;list' {
            break
        }
        'teamctl;backup;help;verify' {
            break
        }
        'teamctl;backup;help;prune' {
            break
        }
        'teamctl;backup;help;restore' {
            break
        }
        'teamctl;backup;help;help' {
            break
        }
        'teamctl;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--without-key', '--without-key', [CompletionResultType]::ParameterName, 'Take it though it belongs to another sealing key, without what only that key opens')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the settings in force')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting in force')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print one setting in force')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a setting in the file, and keep its comments')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the file')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the config file, the database, the sealing key and templates of one''s own are looked for')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the config file, and the files that it names for sending: password, certificates, templates')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;config;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `name`, `name:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--show-origin', '--show-origin', [CompletionResultType]::ParameterName, 'Where each came from: a flag, a variable, the file, the default')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config;ls' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In the order of a column: `name`, `name:desc`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--show-origin', '--show-origin', [CompletionResultType]::ParameterName, 'Where each came from: a flag, a variable, the file, the default')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config;set' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config;unset' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config;path' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config;validate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;config;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting in force')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a setting in the file, and keep its comments')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the file')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the config file, the database, the sealing key and templates of one''s own are looked for')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the config file, and the files that it names for sending: password, certificates, templates')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;config;help;list' {
            break
        }
        'teamctl;config;help;get' {
            break
        }
        'teamctl;config;help;set' {
            break
        }
        'teamctl;config;help;unset' {
            break
        }
        'teamctl;config;help;path' {
            break
        }
        'teamctl;config;help;validate' {
            break
        }
        'teamctl;config;help;help' {
            break
        }
        'teamctl;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;man' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The folder to write the pages to; it must not hold other files of these names')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The config file')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--team', '--team', [CompletionResultType]::ParameterName, 'The team: acme, acme/design, or its id')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Act with that account''s permissions, not as the operator')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the audit trail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How data is printed')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Which columns or keys, in this order')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON; strings are printed raw')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'How tables show time [default: relative on a terminal, else utc]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether tables are coloured')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Confirm a severe change: the target''s name or address, typed again')
            [CompletionResult]::new('--lock-timeout', '--lock-timeout', [CompletionResultType]::ParameterName, 'How long to wait for another writer [default: 5s]')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Tables and CSV without the header')
            [CompletionResult]::new('--csv-raw', '--csv-raw', [CompletionResultType]::ParameterName, 'Leave CSV cells as they are, even where a spreadsheet would take them for a formula')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print no notices')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell what is done')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer the confirmation of a moderate change')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change, and change nothing')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'teamctl;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make the database, and in it the first organization')
            [CompletionResult]::new('team', 'team', [CompletionResultType]::ParameterValue, 'Teams, and the organizations that they belong to')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'Policies: the rules of an organization, as a TOML file')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Accounts: people, known by their e-mail address across all teams')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Members: who is in a team, and who has been asked to be')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Invitations: who has been asked to join which team')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Roles: named sets of permissions of an organization')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'API keys: by which programs use the product for a team')
            [CompletionResult]::new('callback', 'callback', [CompletionResultType]::ParameterValue, 'Callbacks: where your product is told what happens, and how it knows that it was us')
            [CompletionResult]::new('budget', 'budget', [CompletionResultType]::ParameterValue, 'Credits: the organization''s pool, what teams may use of it, and what they have used')
            [CompletionResult]::new('billing', 'billing', [CompletionResultType]::ParameterValue, 'Billing: the plan, prices, and invoices of the organization')
            [CompletionResult]::new('connector', 'connector', [CompletionResultType]::ParameterValue, 'Storage connectors: where a team''s files are, with S3, Azure or Google')
            [CompletionResult]::new('resource', 'resource', [CompletionResultType]::ParameterValue, 'Resources: what teams make, such as projects or assets, and who else sees it')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The audit trail: who changed what, chained so that tampering shows')
            [CompletionResult]::new('outbox', 'outbox', [CompletionResultType]::ParameterValue, 'Messages that wait to be sent: queued with what they tell of')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look whether the database, and the files that it is made of, are as they have to be')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copies of the whole database, and putting one in its place')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the whole directory as JSON Lines, to be imported into another database')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read a whole directory from an export, into a database that `init` has just made')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The config file, and where each setting in force came from')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual, or write a page for each command')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'teamctl;help;init' {
            break
        }
        'teamctl;help;team' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the teams')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one team')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a team below another, or an organization')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a team, or say where it is called back')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Make somebody else the owner of an organization')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a team: nothing in it or below it changes until it is brought back')
            [CompletionResult]::new('unarchive', 'unarchive', [CompletionResultType]::ParameterValue, 'Bring an archived team back')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a team: its members leave, its open invitations are revoked, its audit trail stays')
            break
        }
        'teamctl;help;team;list' {
            break
        }
        'teamctl;help;team;show' {
            break
        }
        'teamctl;help;team;create' {
            break
        }
        'teamctl;help;team;update' {
            break
        }
        'teamctl;help;team;transfer' {
            break
        }
        'teamctl;help;team;archive' {
            break
        }
        'teamctl;help;team;unarchive' {
            break
        }
        'teamctl;help;team;delete' {
            break
        }
        'teamctl;help;policy' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the presets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a policy: a preset''s, or an organization''s')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check a policy file')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Give an organization another policy, and tell what that changes')
            break
        }
        'teamctl;help;policy;list' {
            break
        }
        'teamctl;help;policy;show' {
            break
        }
        'teamctl;help;policy;validate' {
            break
        }
        'teamctl;help;policy;apply' {
            break
        }
        'teamctl;help;account' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one account')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Sign somebody up, or the people of another product')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change what is known of somebody. A changed phone is unverified')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Check somebody''s password, and record the login')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Set somebody''s password')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Forget the wrong passwords for an account, so that the right one works again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Take an account''s access away everywhere, until it is enabled again')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Give a disabled account its access back')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Erase a person: their account, and every word about them, whether or not they have one')
            break
        }
        'teamctl;help;account;list' {
            break
        }
        'teamctl;help;account;show' {
            break
        }
        'teamctl;help;account;create' {
            break
        }
        'teamctl;help;account;update' {
            break
        }
        'teamctl;help;account;login' {
            break
        }
        'teamctl;help;account;password' {
            break
        }
        'teamctl;help;account;unlock' {
            break
        }
        'teamctl;help;account;disable' {
            break
        }
        'teamctl;help;account;enable' {
            break
        }
        'teamctl;help;account;delete' {
            break
        }
        'teamctl;help;member' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List members and open or expired invitations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one member, or somebody who has been asked to be one')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Let people in who have signed up, without an invitation')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Give a member every permission in the organization short of the owner''s own, or take that away')
            [CompletionResult]::new('suspend', 'suspend', [CompletionResultType]::ParameterValue, 'Suspend members, and them in each team below: they have no permissions there until they are resumed')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Bring a suspended member back, and them in the teams below that were suspended along')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove members, and them from each team below')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'List each permission that somebody has at the team, and the membership, role and pattern that give it')
            break
        }
        'teamctl;help;member;list' {
            break
        }
        'teamctl;help;member;show' {
            break
        }
        'teamctl;help;member;add' {
            break
        }
        'teamctl;help;member;update' {
            break
        }
        'teamctl;help;member;suspend' {
            break
        }
        'teamctl;help;member;resume' {
            break
        }
        'teamctl;help;member;remove' {
            break
        }
        'teamctl;help;member;explain' {
            break
        }
        'teamctl;help;invite' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Invite people by e-mail')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List invitations of every state')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one invitation: an address''s pending one, else its newest')
            [CompletionResult]::new('resend', 'resend', [CompletionResultType]::ParameterValue, 'Send an invitation again: the old link is dead at once, the deadline never shorter')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an invitation that is pending or has expired')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take an invitation back')
            [CompletionResult]::new('inspect', 'inspect', [CompletionResultType]::ParameterValue, 'Show what an invitation offers, without accepting it')
            [CompletionResult]::new('code', 'code', [CompletionResultType]::ParameterValue, 'Have a one-time code sent to a telephone, where accepting needs one')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept an invitation: an account is made for the address if it has none, and never changed if it has one')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Turn an invitation down')
            [CompletionResult]::new('expire', 'expire', [CompletionResultType]::ParameterValue, 'Record which invitations have passed their deadline: for cron')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete invitations that were closed long ago: nothing else deletes one')
            break
        }
        'teamctl;help;invite;add' {
            break
        }
        'teamctl;help;invite;list' {
            break
        }
        'teamctl;help;invite;show' {
            break
        }
        'teamctl;help;invite;resend' {
            break
        }
        'teamctl;help;invite;update' {
            break
        }
        'teamctl;help;invite;revoke' {
            break
        }
        'teamctl;help;invite;inspect' {
            break
        }
        'teamctl;help;invite;code' {
            break
        }
        'teamctl;help;invite;accept' {
            break
        }
        'teamctl;help;invite;decline' {
            break
        }
        'teamctl;help;invite;expire' {
            break
        }
        'teamctl;help;invite;prune' {
            break
        }
        'teamctl;help;role' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles of the team''s organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one role')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a role in the team''s organization')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a role, or change what it grants, for all who have it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a role; whoever has it gets another one')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give a member of the team another role')
            [CompletionResult]::new('permissions', 'permissions', [CompletionResultType]::ParameterValue, 'List the permissions that teamctl itself enforces')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask whether an account has a permission at the team, and what grants it')
            break
        }
        'teamctl;help;role;list' {
            break
        }
        'teamctl;help;role;show' {
            break
        }
        'teamctl;help;role;create' {
            break
        }
        'teamctl;help;role;update' {
            break
        }
        'teamctl;help;role;delete' {
            break
        }
        'teamctl;help;role;assign' {
            break
        }
        'teamctl;help;role;permissions' {
            break
        }
        'teamctl;help;role;check' {
            break
        }
        'teamctl;help;key' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make API keys: each is printed this once, and alone, so that it can be piped')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keys, in every state unless one is asked for')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one key: never the key itself, of which only a hash is kept')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Replace a key with a new one of the same name, kind, scopes and lifetime')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take keys back: from then on they open nothing')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Ask whether the key on stdin is good: never from the line, which every process can read')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete keys that were revoked or expired long ago: nothing else deletes one')
            break
        }
        'teamctl;help;key;create' {
            break
        }
        'teamctl;help;key;list' {
            break
        }
        'teamctl;help;key;show' {
            break
        }
        'teamctl;help;key;rotate' {
            break
        }
        'teamctl;help;key;revoke' {
            break
        }
        'teamctl;help;key;verify' {
            break
        }
        'teamctl;help;key;prune' {
            break
        }
        'teamctl;help;callback' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show how the team is called back, and with --secret what its receiver needs')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Say where the team is called back, or that it has no URL of its own')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Give the team other secrets; with --grace the old ones are good for a while beside them')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send the team''s receiver a test now, and say what it answers')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Queue what your product has done, for the team''s receiver')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say which URL applies to the team, or to what is about a resource of it, and why')
            break
        }
        'teamctl;help;callback;show' {
            break
        }
        'teamctl;help;callback;set' {
            break
        }
        'teamctl;help;callback;rotate' {
            break
        }
        'teamctl;help;callback;test' {
            break
        }
        'teamctl;help;callback;send' {
            break
        }
        'teamctl;help;callback;resolve' {
            break
        }
        'teamctl;help;budget' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what the organization and each team below it may use, and have used')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a team may use, and has used; in a table, the teams below it too')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Report what a team and all below it have used: by day, month, team or key')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Say what a team may use of the pool, with all teams below it')
            [CompletionResult]::new('topup', 'topup', [CompletionResultType]::ParameterValue, 'Put credits into the organization''s pool')
            [CompletionResult]::new('adjust', 'adjust', [CompletionResultType]::ParameterValue, 'Mend the pool: put in what was forgotten, or take out what was too much')
            [CompletionResult]::new('charge', 'charge', [CompletionResultType]::ParameterValue, 'Use credits: once for each reference, however often it is asked for')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Set credits aside until it is known how many are used')
            [CompletionResult]::new('capture', 'capture', [CompletionResultType]::ParameterValue, 'Use what is held, or a part of it: what is left of it is free again')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Give back what is held: nothing of it was used')
            [CompletionResult]::new('refund', 'refund', [CompletionResultType]::ParameterValue, 'Give back what was charged, or a part of it')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask whether an amount could be charged now, or whether anything is left at all')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'List what was charged, held, refunded and put into the pool, of a team and of all below it')
            break
        }
        'teamctl;help;budget;list' {
            break
        }
        'teamctl;help;budget;show' {
            break
        }
        'teamctl;help;budget;report' {
            break
        }
        'teamctl;help;budget;set' {
            break
        }
        'teamctl;help;budget;topup' {
            break
        }
        'teamctl;help;budget;adjust' {
            break
        }
        'teamctl;help;budget;charge' {
            break
        }
        'teamctl;help;budget;hold' {
            break
        }
        'teamctl;help;budget;capture' {
            break
        }
        'teamctl;help;budget;release' {
            break
        }
        'teamctl;help;budget;refund' {
            break
        }
        'teamctl;help;budget;check' {
            break
        }
        'teamctl;help;budget;history' {
            break
        }
        'teamctl;help;billing' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show how the organization pays, what it owes, and its latest invoices')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change how the organization pays, at what prices, and to whom invoices go')
            [CompletionResult]::new('invoice', 'invoice', [CompletionResultType]::ParameterValue, 'Invoices: closing a month, and what becomes of what was billed')
            break
        }
        'teamctl;help;billing;show' {
            break
        }
        'teamctl;help;billing;update' {
            break
        }
        'teamctl;help;billing;invoice' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Close a month: put what was used until its end, and is on no invoice, on one')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the invoices and credit notes of the organization')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an invoice, or write it as a page that can be printed and sent')
            [CompletionResult]::new('pay', 'pay', [CompletionResultType]::ParameterValue, 'Say that an invoice was paid, or a credit note was paid out')
            [CompletionResult]::new('void', 'void', [CompletionResultType]::ParameterValue, 'Take an invoice back that nobody has paid: what was on it goes on the next one')
            break
        }
        'teamctl;help;billing;invoice;create' {
            break
        }
        'teamctl;help;billing;invoice;list' {
            break
        }
        'teamctl;help;billing;invoice;show' {
            break
        }
        'teamctl;help;billing;invoice;pay' {
            break
        }
        'teamctl;help;billing;invoice;void' {
            break
        }
        'teamctl;help;connector' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List connectors')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one connector: never its secret, which is sealed')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Say where a team''s files are, and what gets in there')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try a connector: write a small object, read it back, list it, remove it')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a connector and what is sealed for it; what is in its store stays')
            break
        }
        'teamctl;help;connector;list' {
            break
        }
        'teamctl;help;connector;show' {
            break
        }
        'teamctl;help;connector;add' {
            break
        }
        'teamctl;help;connector;test' {
            break
        }
        'teamctl;help;connector;remove' {
            break
        }
        'teamctl;help;resource' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the resources of a team, and those that other teams share with it')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one resource')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Add a resource to those of the team')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Rename a resource, say where it is, or share it with other teams')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a resource: nobody sees it any more, and its name is free again')
            break
        }
        'teamctl;help;resource;list' {
            break
        }
        'teamctl;help;resource;show' {
            break
        }
        'teamctl;help;resource;create' {
            break
        }
        'teamctl;help;resource;update' {
            break
        }
        'teamctl;help;resource;delete' {
            break
        }
        'teamctl;help;audit' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the events, of a team''s if one is named')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event')
            [CompletionResult]::new('head', 'head', [CompletionResultType]::ParameterValue, 'Print where each chain ends: kept elsewhere, it shows a cut tail, and a forger who has the key')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Compute every chain anew, and name the first event that is not as it was written')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print all events as JSON Lines, oldest first, to be kept elsewhere')
            break
        }
        'teamctl;help;audit;list' {
            break
        }
        'teamctl;help;audit;show' {
            break
        }
        'teamctl;help;audit;head' {
            break
        }
        'teamctl;help;audit;verify' {
            break
        }
        'teamctl;help;audit;export' {
            break
        }
        'teamctl;help;outbox' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List messages, oldest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one message, but not what it says: that is made when it is sent')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send what is due: for cron, or with --watch for a service')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Try messages again now: a dead one begins its retries anew')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Delete messages: what they tell of stays as it is')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Stop sending: what is queued waits, and more is queued, until `outbox resume`')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Send again, after `outbox pause`')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count messages by what has become of them, and say how long the oldest has been due')
            break
        }
        'teamctl;help;outbox;list' {
            break
        }
        'teamctl;help;outbox;show' {
            break
        }
        'teamctl;help;outbox;send' {
            break
        }
        'teamctl;help;outbox;retry' {
            break
        }
        'teamctl;help;outbox;drop' {
            break
        }
        'teamctl;help;outbox;pause' {
            break
        }
        'teamctl;help;outbox;resume' {
            break
        }
        'teamctl;help;outbox;stats' {
            break
        }
        'teamctl;help;doctor' {
            break
        }
        'teamctl;help;backup' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a backup, while others go on working')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the backups that are kept beside the database, or in a store, the newest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Look through a backup: whether it is whole, and whether what is in it agrees with itself')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove all backups that are kept beside the database, or in a store, but for the newest')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database, which is kept beside it')
            break
        }
        'teamctl;help;backup;create' {
            break
        }
        'teamctl;help;backup;list' {
            break
        }
        'teamctl;help;backup;verify' {
            break
        }
        'teamctl;help;backup;prune' {
            break
        }
        'teamctl;help;backup;restore' {
            break
        }
        'teamctl;help;export' {
            break
        }
        'teamctl;help;import' {
            break
        }
        'teamctl;help;config' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print one setting in force')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a setting in the file, and keep its comments')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the file')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the config file, the database, the sealing key and templates of one''s own are looked for')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Check the config file, and the files that it names for sending: password, certificates, templates')
            break
        }
        'teamctl;help;config;list' {
            break
        }
        'teamctl;help;config;get' {
            break
        }
        'teamctl;help;config;set' {
            break
        }
        'teamctl;help;config;unset' {
            break
        }
        'teamctl;help;config;path' {
            break
        }
        'teamctl;help;config;validate' {
            break
        }
        'teamctl;help;completions' {
            break
        }
        'teamctl;help;man' {
            break
        }
        'teamctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
